import { Switch } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { useFieldScope } from '../config-form-context.ts'
import { FieldLabel } from './FieldLabel.tsx'
import { RequiredMark } from './RequiredMark.tsx'
import { useControl } from './use-control.tsx'

/** Yes or no. */
export function SwitchWidget(props: WidgetProps) {
  const { label, isLabelled, isRequired, field } = useFieldScope()
  const { id, name, description, error, readOnly } = useControl(props)
  const isUnset = props.value === undefined
  const unsetNote = field.default?.value === true ? 'Not set; the default is on.' : undefined
  return (
    <Switch
      id={id} name={name} size="xs" checked={props.value === true} disabled={readOnly} error={error}
      {...(isLabelled ? { label: isRequired ? <><FieldLabel /> <RequiredMark /></> : <FieldLabel /> } : { 'aria-label': label })}
      description={isUnset && unsetNote !== undefined ? <>{description} {unsetNote}</> : description}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  )
}
