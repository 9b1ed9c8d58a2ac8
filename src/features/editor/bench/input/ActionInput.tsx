import { parseJsonText } from '#domain/config-schema/json-text.ts'
import { type InputFormProps, jsonText } from './input-form.ts'
import classes from './Input.module.css'
import { JsonInput } from './JsonInput.tsx'
import { UnreadInput } from './UnreadInput.tsx'

/** What the caller passes, by the action's own input schema where it has one. */
export function ActionInput({ module, inputJson, onInput, configForm: ConfigForm, path, onJson }: InputFormProps) {
  const schema = 'inputSchemaJson' in module ? (module.inputSchemaJson ?? '') : ''
  if (schema.trim() === '') return <JsonInput path={`${path}/input`} label="Input" text={inputJson} onText={onInput} about="The action has no input schema; with one, this is a form." />
  const parsed = parseJsonText(inputJson, Number.POSITIVE_INFINITY)
  if (!parsed.ok) return <UnreadInput what="JSON" onJson={onJson} />
  return (
    <div className={classes.schemaForm}>
      <ConfigForm schemaText={schema} values={parsed.value} onValues={(values) => onInput(jsonText(values))} readOnly={false} name="Input of the action" />
    </div>
  )
}
