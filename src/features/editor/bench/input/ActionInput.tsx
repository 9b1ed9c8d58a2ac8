import { useMemo } from 'react'
import { formValues } from './form-values.ts'
import { type InputFormProps, jsonText } from './input-form.ts'
import classes from './Input.module.css'
import { JsonInput } from './JsonInput.tsx'
import { UnreadInput } from './UnreadInput.tsx'

type ActionInputProps = Pick<InputFormProps, 'inputJson' | 'onInput' | 'configForm' | 'path' | 'onJson'>

/** What the caller passes, by the action's own input schema where it has one. */
export function ActionInput({ module, ...props }: InputFormProps) {
  const schema = 'inputSchemaJson' in module ? (module.inputSchemaJson ?? '') : ''
  if (schema.trim() !== '') return <ActionForm schema={schema} {...props} />
  return <JsonInput path={`${props.path}/input`} label="Input" text={props.inputJson} onText={props.onInput} about="The action has no input schema; with one, this is a form." />
}

function ActionForm({ schema, inputJson, onInput, configForm: ConfigForm, onJson }: ActionInputProps & { schema: string }) {
  const read = useMemo(() => formValues(inputJson), [inputJson])
  if (!read.ok) return <UnreadInput title={read.title} {...(read.why !== undefined && { why: read.why })} onJson={onJson} />
  return (
    <div className={classes.schemaForm}>
      <ConfigForm schemaText={schema} values={read.values} onValues={(values) => onInput(jsonText(values))} readOnly={false} name="Input of the action" />
    </div>
  )
}
