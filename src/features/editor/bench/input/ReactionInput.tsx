import { Select, TextInput } from '@mantine/core'
import { parseJsonText } from '#domain/config-schema/json-text.ts'
import { parseExactJson } from '#domain/exact-json.ts'
import { isRecord } from '#domain/parts/same-value.ts'
import { isTooLargeForForm, tooLarge } from './form-size.ts'
import { type InputFormProps, jsonText } from './input-form.ts'
import classes from './Input.module.css'
import { JsonField } from './JsonField.tsx'
import { UnreadInput } from './UnreadInput.tsx'

const types = ['created', 'updated', 'destroyed']

/** The change that starts the reaction: which record, and what of it changed. */
export function ReactionInput({ inputJson, onInput, onJson }: InputFormProps) {
  const parsed = parseJsonText(inputJson, Number.POSITIVE_INFINITY, parseExactJson)
  if (!parsed.ok || !isRecord(parsed.value)) return <UnreadInput title="The input is no change of a record" onJson={onJson} />
  if (isTooLargeForForm(parsed.value)) return <UnreadInput {...tooLarge} onJson={onJson} />
  const event = parsed.value
  const change = (changes: Record<string, unknown>) => onInput(jsonText({ ...event, ...changes }))
  const text = (key: string) => (typeof event[key] === 'string' ? event[key] : '')
  return (
    <form className={classes.form} aria-label="Record" onSubmit={(submitted) => submitted.preventDefault()}>
      <div className={classes.row}>
        <Select label="What happened" data={types} value={text('type')} allowDeselect={false} onChange={(type) => type !== null && change({ type })} />
        <TextInput label="Resource" value={text('resource')} spellCheck={false} onChange={({ currentTarget }) => change({ resource: currentTarget.value })} />
        <TextInput label="When" value={text('at')} spellCheck={false} onChange={({ currentTarget }) => change({ at: currentTarget.value })} />
        <TextInput label="Event id" value={text('id')} spellCheck={false} onChange={({ currentTarget }) => change({ id: currentTarget.value })} />
      </div>
      <JsonField label="Record" value={event['record'] ?? {}} onValue={(record) => change({ record })} />
      <JsonField label="Changes" description='As in { "status": { "from": "approved", "to": "released" } }' value={event['changes'] ?? {}} onValue={(changes) => change({ changes })} />
    </form>
  )
}
