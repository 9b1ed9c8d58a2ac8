import { Combobox, InputBase, useCombobox } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { useState } from 'react'
import type { Choice } from '#domain/config-schema/fields/config-field.ts'
import { configSchemaLimits } from '#domain/config-schema/limits.ts'
import { sameValue } from '#domain/parts/same-value.ts'
import { useFieldScope } from '../config-form-context.ts'
import { useControl, usePlaceholder } from './use-control.tsx'

/** One of very many values: they are searched, and only some matches are drawn. */
export function LongChoiceWidget(props: WidgetProps) {
  const { field } = useFieldScope()
  const control = useControl(props)
  const placeholder = usePlaceholder()
  const combobox = useCombobox()
  const [search, setSearch] = useState<string | null>(null)
  const choices = field.choices ?? []
  const shown = props.value === undefined ? '' : (choices.find(({ value }) => sameValue(value, props.value))?.label ?? JSON.stringify(props.value))
  const matches = combobox.dropdownOpened ? matching(choices, search ?? '') : []
  const close = () => {
    combobox.closeDropdown()
    setSearch(null)
  }
  const pick = (index: string) => {
    props.onChange(choices[Number(index)]?.value)
    close()
  }
  const type = (text: string) => {
    combobox.openDropdown()
    combobox.resetSelectedOption()
    setSearch(text)
    if (text === '') props.onChange(undefined)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={pick} disabled={control.readOnly} size="xs">
      <Combobox.Target>
        <InputBase
          {...control} size="xs" rightSection={<Combobox.Chevron />} rightSectionPointerEvents="none" placeholder={placeholder ?? `Search ${choices.length.toLocaleString('en')} choices`}
          value={search ?? shown} onChange={(event) => type(event.currentTarget.value)} onClick={() => combobox.openDropdown()} onFocus={() => combobox.openDropdown()} onBlur={close}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label="Choices">
          {matches.map(({ index, label }) => <Combobox.Option key={index} value={String(index)}>{label}</Combobox.Option>)}
          {matches.length === 0 && <Combobox.Empty>Nothing fits</Combobox.Empty>}
        </Combobox.Options>
        <Combobox.Footer>{choices.length.toLocaleString('en')} choices; type to search</Combobox.Footer>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function matching(choices: readonly Choice[], search: string): { index: number; label: string }[] {
  const wanted = search.trim().toLowerCase()
  const matches: { index: number; label: string }[] = []
  for (const [index, { label }] of choices.entries()) {
    if (matches.length >= configSchemaLimits.shownMatches) break
    if (label.toLowerCase().includes(wanted)) matches.push({ index, label })
  }
  return matches
}
