import { SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useId } from 'react'
import type { Alternatives } from '#domain/config-schema/fields/config-field.ts'
import { useFieldScope } from '../config-form-context.ts'
import { useReadOnly } from '../use-read-only.ts'
import { isValueOrNothing } from './NothingSwitch.tsx'

/** Picks which of several kinds a value is, for each decision the schema leaves open here. */
export function AlternativeSelectors() {
  const { field } = useFieldScope()
  return field.alternatives.filter((alternatives) => !isValueOrNothing(alternatives)).map((alternatives) => <Selector key={alternatives.pointer} alternatives={alternatives} />)
}

function Selector({ alternatives: { pointer, label: decision, options, selected } }: { alternatives: Alternatives }) {
  const { label, pick } = useFieldScope()
  const isReadOnly = useReadOnly()
  const id = useId()
  const name = label === '' ? decision : `${decision} of ${label}`
  const data = options.map((option, index) => ({ value: String(index), label: option.label }))
  const onChange = (value: string | null) => value !== null && pick(pointer, Number(value))
  return (
    <Stack gap={4}>
      {isShort(options) && <Text component="div" id={id} size="xs" fw={500}>{name}</Text>}
      {isShort(options)
        ? <SegmentedControl aria-labelledby={id} size="xs" w="fit-content" readOnly={isReadOnly} data={data} value={String(selected)} onChange={onChange} />
        : <Select label={name} readOnly={isReadOnly} data={data} value={String(selected)} allowDeselect={false} searchable={options.length > 8} onChange={onChange} />}
      {options[selected]?.description !== undefined && <Text size="xs" c="dimmed">{options[selected].description}</Text>}
    </Stack>
  )
}

/** Few short names fit side by side, in a narrow panel too. */
function isShort(options: Alternatives['options']): boolean {
  const labels = options.map(({ label }) => label)
  return labels.length <= 3 && labels.join('').length <= 30 && new Set(labels).size === labels.length
}
