import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { JsonValue } from '#domain/json-value.ts'
import type { Bench } from '../bench.ts'
import { JsonField } from '../input/JsonField.tsx'
import { addAnswers } from '../recorded-answers.ts'
import { runNow } from '../run-now.ts'
import classes from './Http.module.css'

/** A call of another connector's action that no recording answers: one click adds an answer, and the module runs again. */
export function ActionAnswerForm({ connectorId, place, handle }: Bench & { handle: string }) {
  const [output, setOutput] = useState<JsonValue>({})
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (addAnswers(connectorId, place, { actions: [{ handle, output }] })) void runNow(connectorId, place)
  }
  return (
    <form onSubmit={add} className={classes.answer} aria-label={`Answer of ${handle}`}>
      <p className={classes.answerAbout}>Not mocked: the action is another connector’s, so the sample must say what it returns.</p>
      <JsonField label="Output" value={output} onValue={setOutput} />
      <div className={classes.answerFields}><Button type="submit" leftSection={<Plus size={13} aria-hidden />}>Add the answer</Button></div>
    </form>
  )
}
