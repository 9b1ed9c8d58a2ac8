import type { WidgetProps } from '@rjsf/utils'
import { useFieldScope } from '../config-form-context.ts'
import { FieldDescription } from './FieldDescription.tsx'
import { FieldLabel } from './FieldLabel.tsx'

/** What every Mantine input of the form is given: its label, help and error, tied to it for screen readers by Mantine. */
export function useControl({ id, rawErrors, readonly, disabled }: WidgetProps) {
  const { label, isLabelled, isRequired, field } = useFieldScope()
  const hasError = rawErrors !== undefined && rawErrors.length > 0
  return {
    id,
    name: id,
    label: isLabelled ? <FieldLabel /> : undefined,
    ...(!isLabelled && { 'aria-label': label }),
    description: field.description === undefined && !field.isSecret ? undefined : <FieldDescription />,
    error: hasError ? rawErrors.join('\n') : undefined,
    withAsterisk: isRequired,
    'aria-required': isRequired || undefined,
    readOnly: readonly === true || disabled === true,
  }
}

/** The default, shown where nothing is entered. */
export function usePlaceholder(): string | undefined {
  const { field } = useFieldScope()
  if (field.default !== undefined) return `${typeof field.default.value === 'string' ? field.default.value : JSON.stringify(field.default.value)} (default)`
  const [example] = field.examples
  return example === undefined ? undefined : `As in ${typeof example === 'string' ? example : JSON.stringify(example)}`
}
