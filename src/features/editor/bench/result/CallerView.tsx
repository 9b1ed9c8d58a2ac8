import type { RecordedResponse } from '#domain/samples/recorded-answers.ts'
import { Tag } from '#src/ui/Tag.tsx'
import { HttpMessage } from '../calls/HttpMessage.tsx'
import classes from './Result.module.css'
import { statusTone, statusWords } from './status-words.ts'

/** An endpoint's response, as the caller sees it. */
export const CallerView = ({ response }: { response: RecordedResponse }) => (
  <section aria-label="Response to the caller" className={classes.response}>
    <p className={classes.status}><Tag tone={statusTone(response.status)}>{statusWords(response.status)}</Tag></p>
    <HttpMessage {...response} label="Response" />
  </section>
)
