import { Button, NumberInput, Textarea, TextInput } from '@mantine/core'
import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { HttpCall } from '#src/workers/lua-run/contract.ts'
import type { Bench } from '../bench.ts'
import { addHttpAnswer } from '../recorded-answers.ts'
import { runNow } from '../run-now.ts'
import classes from './Http.module.css'

/** A call that no recording answers: one click adds an answer, and the module runs again. */
export function AnswerForm({ connectorId, place, call }: Bench & { call: HttpCall }) {
  const [status, setStatus] = useState(200)
  const [type, setType] = useState('application/json')
  const [body, setBody] = useState('{}')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const added = addHttpAnswer(connectorId, place, { method: call.method, url: call.url, response: { status, headers: type === '' ? {} : { 'content-type': type }, body } })
    if (added) void runNow(connectorId, place)
  }
  return (
    <form onSubmit={add} className={classes.answer} aria-label="Answer of this call">
      <p className={classes.answerAbout}>Not mocked: nothing leaves this browser, so the sample must say what comes back.</p>
      <div className={classes.answerFields}>
        <NumberInput label="Status" value={status} min={100} max={599} allowDecimal={false} hideControls w={84} onChange={(entered) => typeof entered === 'number' && setStatus(entered)} />
        <TextInput label="Content type" value={type} spellCheck={false} className={classes.type} onChange={(event) => setType(event.currentTarget.value)} />
        <Button type="submit" leftSection={<Plus size={13} aria-hidden />}>Add the answer</Button>
      </div>
      <Textarea label="Body" value={body} autosize minRows={2} maxRows={12} spellCheck={false} classNames={{ input: classes.answerBody ?? '' }} onChange={(event) => setBody(event.currentTarget.value)} />
    </form>
  )
}
