import { Checkbox } from '@mantine/core'
import type { Alternatives } from '#domain/config-schema/fields/config-field.ts'
import { typeLabels } from '#domain/config-schema/fields/option-label.ts'
import { useFieldScope } from '../config-form-context.ts'
import { useReadOnly } from '../use-read-only.ts'

/** A value or nothing: a tick is enough to decide. */
export function NothingSwitch() {
  const { field, label, pick } = useFieldScope()
  const isReadOnly = useReadOnly()
  return field.alternatives.filter(isValueOrNothing).map((alternatives) => {
    const nothing = nothingIn(alternatives)
    return (
      <Checkbox
        key={alternatives.pointer} size="xs" checked={alternatives.selected === nothing} disabled={isReadOnly} label={`${label}: nothing (null)`}
        onChange={(event) => pick(alternatives.pointer, event.currentTarget.checked ? nothing : 1 - nothing)}
      />
    )
  })
}

export const isValueOrNothing = (alternatives: Alternatives): boolean => alternatives.options.length === 2 && nothingIn(alternatives) !== -1
const nothingIn = ({ options }: Alternatives): number => options.findIndex(({ label }) => label === typeLabels['null'])
