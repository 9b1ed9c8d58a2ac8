import type { WidgetProps } from '@rjsf/utils'
import { jsonReasons } from '#domain/config-schema/unsupported-parts.ts'
import { useFieldScope } from '../config-form-context.ts'
import { JsonText } from './JsonText.tsx'
import { useControl } from './use-control.tsx'

/** A part the form can not show, as JSON, with the reason. */
export function JsonWidget(props: WidgetProps) {
  const { field, label, isLabelled, isRequired, errors, isMisfit } = useFieldScope()
  const control = useControl(props)
  const reason = isMisfit ? 'What stands here is of another type than the schema wants, so it is shown as JSON. Empty the field to start anew.' : jsonReasons[field.json ?? 'any']
  return (
    <JsonText
      id={control.id} label={control.label} aria-label={isLabelled ? undefined : label}
      description={<>{field.description !== undefined && <>{control.description} </>}{reason} {!isMisfit && 'It is written as JSON.'}</>}
      value={props.value}
      errors={errors.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))}
      isRequired={isRequired}
      readOnly={control.readOnly}
      onChange={props.onChange}
    />
  )
}
