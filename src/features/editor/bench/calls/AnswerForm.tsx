import { Button, FileButton, NumberInput, Textarea, TextInput } from '@mantine/core'
import { FileUp, Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { messageFromFile } from '#domain/samples/from/from-file.ts'
import type { HttpCall } from '#src/workers/lua-run/contract.ts'
import { say } from '../../notices/undo-notice.tsx'
import type { Bench } from '../bench.ts'
import { addAnswers } from '../recorded-answers.ts'
import { runNow } from '../run-now.ts'
import { BinaryBody } from '#src/run-views/BinaryBody.tsx'
import classes from './Http.module.css'
import { useStarred } from './SecretsContext.ts'

/** A call that no recording answers: one click adds an answer, and the module runs again. */
export function AnswerForm({ connectorId, place, call, onAnswered }: Bench & { call: HttpCall; onAnswered: () => void }) {
  const starred = useStarred()
  const [status, setStatus] = useState(200)
  const [type, setType] = useState('application/json')
  const [body, setBody] = useState('{}')
  const [bodyBase64, setBodyBase64] = useState<string | null>(null)
  const add = (event: FormEvent) => {
    event.preventDefault()
    const sent = bodyBase64 === null ? { body } : { body: '', bodyBase64 }
    const added = addAnswers(connectorId, place, { http: [{ method: call.method, url: starred(call.url), response: { status, headers: type === '' ? {} : { 'content-type': type }, ...sent } }] })
    if (!added) return
    onAnswered()
    void runNow(connectorId, place)
  }
  const take = async (file: File | null) => {
    if (file === null) return
    const read = messageFromFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    if (!read.ok) return say(read.problem)
    setType(read.message.headers['content-type'] ?? type)
    setBody(read.message.body)
    setBodyBase64(read.message.bodyBase64 ?? null)
  }
  return (
    <form onSubmit={add} className={classes.answer} aria-label="Answer of this call">
      <p className={classes.answerAbout}>Not mocked: nothing leaves this browser, so the sample must say what comes back.</p>
      <div className={classes.answerFields}>
        <NumberInput label="Status" value={status} min={100} max={599} allowDecimal={false} hideControls w={84} onChange={(entered) => typeof entered === 'number' && setStatus(entered)} />
        <TextInput label="Content type" value={type} spellCheck={false} className={classes.type} onChange={(event) => setType(event.currentTarget.value)} />
        <FileButton onChange={(file) => void take(file)}>{(button) => <Button {...button} variant="default" leftSection={<FileUp size={13} aria-hidden />}>Body of a file…</Button>}</FileButton>
        <Button type="submit" leftSection={<Plus size={13} aria-hidden />}>Add the answer</Button>
      </div>
      {bodyBase64 === null && <Textarea label="Body" value={body} autosize minRows={2} maxRows={12} spellCheck={false} classNames={{ input: classes.answerBody ?? '' }} onChange={(event) => setBody(event.currentTarget.value)} />}
      {bodyBase64 !== null && <BinaryBody base64={bodyBase64} label="Body" />}
    </form>
  )
}
