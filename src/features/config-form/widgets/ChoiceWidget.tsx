import { Select } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { configSchemaLimits } from '#domain/config-schema/limits.ts'
import { sameValue } from '#domain/parts/same-value.ts'
import { useFieldScope } from '../config-form-context.ts'
import { LongChoiceWidget } from './LongChoiceWidget.tsx'
import { useControl, usePlaceholder } from './use-control.tsx'

/** One of the values the schema lists. */
export function ChoiceWidget(props: WidgetProps) {
  const { field } = useFieldScope()
  return (field.choices?.length ?? 0) > configSchemaLimits.listedChoices ? <LongChoiceWidget {...props} /> : <ShortChoice {...props} />
}

function ShortChoice(props: WidgetProps) {
  const { field, isRequired } = useFieldScope()
  const control = useControl(props)
  const hint = usePlaceholder() ?? 'Pick one'
  const choices = field.choices ?? []
  const selected = choices.findIndex(({ value }) => sameValue(value, props.value))
  const foreign = selected === -1 && props.value !== undefined ? [{ value: 'foreign', label: JSON.stringify(props.value), disabled: true }] : []
  const description = choices[selected]?.description
  return (
    <Select
      {...control}
      description={description === undefined ? control.description : <>{control.description} {description}</>}
      data={[...choices.map(({ label }, index) => ({ value: String(index), label })), ...foreign]}
      value={selected !== -1 ? String(selected) : foreign[0]?.value ?? null}
      placeholder={control.readOnly ? undefined : hint} searchable={choices.length > 8} clearable={!isRequired && !control.readOnly} allowDeselect={false}
      onChange={(index) => props.onChange(index === null ? undefined : choices[Number(index)]?.value)}
    />
  )
}
