import { ActionIcon, Group, Popover, Select, Stack, TextInput } from '@mantine/core'
import { TimeInput } from '@mantine/dates'
import type { WidgetProps } from '@rjsf/utils'
import { CalendarClock } from 'lucide-react'
import { useState } from 'react'
import { useFieldScope } from '../config-form-context.ts'
import { Calendar } from './Calendar.tsx'
import { type DateTimeParts, dateTimeParts, dateTimeText, localZone } from './date-time-text.ts'
import classes from './narrow.module.css'
import { useControl, usePlaceholder } from './use-control.tsx'
import { useTextValue } from './use-text-value.ts'

/** A date and time with its zone as text, with a calendar and a clock beside it. */
export function DateTimeWidget(props: WidgetProps) {
  const { label } = useFieldScope()
  const control = useControl(props)
  const text = useTextValue(props)
  const placeholder = usePlaceholder() ?? '2026-11-23T10:15:00Z'
  const [isOpen, setOpen] = useState(false)
  const picker = (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-end">
      <Popover.Target>
        <ActionIcon size="sm" aria-label={`Calendar and clock for ${label}`} onClick={() => setOpen(!isOpen)}><CalendarClock size={14} /></ActionIcon>
      </Popover.Target>
      <Popover.Dropdown><DateTimePicker value={text.value} onChange={(next) => props.onChange(next)} /></Popover.Dropdown>
    </Popover>
  )
  return <TextInput {...control} {...text} className={classes.narrow} placeholder={placeholder} rightSection={control.readOnly ? undefined : picker} />
}

function DateTimePicker({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const [{ local, today }] = useState(here)
  const known = dateTimeParts(value)
  const parts = known ?? { date: today, time: '00:00:00', zone: 'Z' }
  const change = (changed: Partial<DateTimeParts>) => onChange(dateTimeText({ ...parts, ...changed }))
  const zones = [...new Set(['Z', local, parts.zone])].map((zone) => ({ value: zone, label: zone === 'Z' ? 'UTC' : zone === local ? `${zone} (here)` : zone }))
  return (
    <Stack gap="xs" w={240}>
      <Calendar value={known === null ? null : parts.date} shownDate={parts.date} onPick={(date) => change({ date })} />
      <Group gap="xs" grow>
        <TimeInput size="xs" label="Time" withSeconds value={parts.time.slice(0, 8)} onChange={(event) => event.currentTarget.value !== '' && change({ time: event.currentTarget.value })} />
        <Select label="Zone" data={zones} value={parts.zone} allowDeselect={false} comboboxProps={{ withinPortal: false }} onChange={(zone) => zone !== null && change({ zone })} />
      </Group>
    </Stack>
  )
}

function here() {
  const now = new Date()
  return { local: localZone(now), today: now.toISOString().slice(0, 10) }
}
