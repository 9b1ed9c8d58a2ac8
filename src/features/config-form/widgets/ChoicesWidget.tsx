import { MultiSelect } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { blankFieldAt } from '#domain/config-schema/fields/field-at.ts'
import { sameValue } from '#domain/parts/same-value.ts'
import { useConfigDocument, useFieldScope } from '../config-form-context.ts'
import { useControl } from './use-control.tsx'

/** Several of the values the schema lists, each once. */
export function ChoicesWidget(props: WidgetProps) {
  const { field } = useFieldScope()
  const document = useConfigDocument()
  const control = useControl(props)
  const choices = blankFieldAt(document, field.items ?? []).choices ?? []
  const values: unknown[] = Array.isArray(props.value) ? props.value : []
  const known = values.map((value) => choices.findIndex((choice) => sameValue(choice.value, value)))
  const foreign = values.filter((_, index) => known[index] === -1)
  return (
    <MultiSelect
      {...control} searchable clearable={!control.readOnly} placeholder={values.length === 0 && !control.readOnly ? 'Pick some' : undefined}
      data={[...choices.map(({ label }, index) => ({ value: String(index), label })), ...foreign.map((value, index) => ({ value: `foreign ${index}`, label: JSON.stringify(value) }))]}
      value={[...known.filter((index) => index !== -1).map(String), ...foreign.map((_, index) => `foreign ${index}`)]}
      onChange={(picked) => props.onChange(picked.map((key) => (key.startsWith('foreign') ? foreign[Number(key.slice(8))] : choices[Number(key)]?.value)))}
    />
  )
}
