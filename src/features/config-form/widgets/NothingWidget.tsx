import { TextInput } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { useFieldScope } from '../config-form-context.ts'
import { useControl } from './use-control.tsx'

/** Where only null fits. Beside a choice of types nothing more has to be said. */
export function NothingWidget(props: WidgetProps) {
  const { field } = useFieldScope()
  const control = useControl(props)
  if (field.alternatives.length > 0 && control.error === undefined) return null
  return <TextInput {...control} readOnly value={props.value === null ? 'null' : ''} placeholder="Nothing" />
}
