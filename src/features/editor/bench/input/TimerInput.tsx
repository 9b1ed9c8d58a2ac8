import { NumberInput, TextInput } from '@mantine/core'
import { parseJsonText } from '#domain/config-schema/json-text.ts'
import { parseExactJson } from '#domain/exact-json.ts'
import { isRecord } from '#domain/parts/same-value.ts'
import { type InputFormProps, jsonText } from './input-form.ts'
import classes from './Input.module.css'
import { UnreadInput } from './UnreadInput.tsx'

/** One run of a timer. */
export function TimerInput({ inputJson, onInput, onJson }: InputFormProps) {
  const parsed = parseJsonText(inputJson, Number.POSITIVE_INFINITY, parseExactJson)
  if (!parsed.ok || !isRecord(parsed.value)) return <UnreadInput title="The input is no run of a timer" onJson={onJson} />
  const { lastFinishedAt, ...run } = parsed.value
  const last = typeof lastFinishedAt === 'string' ? lastFinishedAt : ''
  const change = (changes: Record<string, unknown>, finished = last) => onInput(jsonText({ ...run, ...changes, ...(finished !== '' && { lastFinishedAt: finished }) }))
  return (
    <form className={classes.form} aria-label="Timer" onSubmit={(submitted) => submitted.preventDefault()}>
      <TextInput label="Due at" description="In ISO 8601." value={typeof run['dueAt'] === 'string' ? run['dueAt'] : ''} spellCheck={false} onChange={({ currentTarget }) => change({ dueAt: currentTarget.value })} />
      <TextInput label="Last run finished at" description="Empty the first time." value={last} spellCheck={false} onChange={({ currentTarget }) => change({}, currentTarget.value)} />
      <NumberInput label="Attempt" description="More than 1 when it is tried again." value={typeof run['attempt'] === 'number' ? run['attempt'] : 1} min={1} allowDecimal={false} onChange={(attempt) => typeof attempt === 'number' && change({ attempt })} />
    </form>
  )
}
