import { parseJsonText } from '#domain/config-schema/json-text.ts'
import { parseExactJson } from '#domain/exact-json.ts'
import { jsonDifferences } from '#domain/samples/json-differences.ts'
import { isTooLargeForForm } from './form-size.ts'
import { type InputFormProps, jsonText } from './input-form.ts'
import classes from './Input.module.css'
import { JsonInput } from './JsonInput.tsx'
import { tooLarge, UnreadInput } from './UnreadInput.tsx'

const deepest = 200

/** What the caller passes, by the action's own input schema where it has one. */
export function ActionInput({ module, inputJson, onInput, configForm: ConfigForm, path, onJson }: InputFormProps) {
  const schema = 'inputSchemaJson' in module ? (module.inputSchemaJson ?? '') : ''
  if (schema.trim() === '') return <JsonInput path={`${path}/input`} label="Input" text={inputJson} onText={onInput} about="The action has no input schema; with one, this is a form." />
  const parsed = parseJsonText(inputJson, deepest)
  if (!parsed.ok) return <UnreadInput title="The input is no JSON" onJson={onJson} />
  if (isTooLargeForForm(parsed.value)) return <UnreadInput {...tooLarge} onJson={onJson} />
  // A form's numbers are those of JavaScript.
  if (jsonDifferences(parseExactJson(inputJson), JSON.parse(inputJson)).length > 0) return <UnreadInput title="A form would round a number of this input" why="It has more digits than a form can keep." onJson={onJson} />
  return (
    <div className={classes.schemaForm}>
      <ConfigForm schemaText={schema} values={parsed.value} onValues={(values) => onInput(jsonText(values))} readOnly={false} name="Input of the action" />
    </div>
  )
}
