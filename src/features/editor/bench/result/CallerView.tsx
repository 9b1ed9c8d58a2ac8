import type { JsonValue } from '#domain/json-value.ts'
import { Tag } from '#src/ui/Tag.tsx'
import { HttpMessage } from '../calls/HttpMessage.tsx'
import { callerResponse } from './caller-response.ts'
import classes from './Result.module.css'
import { statusTone, statusWords } from './status-words.ts'

/** An endpoint's response, as the caller sees it. */
export function CallerView({ value }: { value: JsonValue }) {
  const response = callerResponse(value)
  if (response === null) return <p role="alert" className={classes.stopped}>An endpoint returns a table with status, headers and body; this one returned {typeof value}.</p>
  return (
    <section aria-label="Response to the caller" className={classes.response}>
      <p className={classes.status}><Tag tone={statusTone(response.status)}>{statusWords(response.status)}</Tag></p>
      <HttpMessage headers={response.headers} body={response.body} label="Response" />
    </section>
  )
}
