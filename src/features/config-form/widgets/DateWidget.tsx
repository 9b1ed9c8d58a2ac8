import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import type { WidgetProps } from '@rjsf/utils'
import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import { useFieldScope } from '../config-form-context.ts'
import classes from './narrow.module.css'
import { useControl, usePlaceholder } from './use-control.tsx'
import { useTextValue } from './use-text-value.ts'

/** A date as text, with a calendar beside it. The text is what counts, so a wrong date can be seen and put right. */
export function DateWidget(props: WidgetProps) {
  const { label } = useFieldScope()
  const control = useControl(props)
  const text = useTextValue(props)
  const placeholder = usePlaceholder() ?? '2026-11-23'
  const [isOpen, setOpen] = useState(false)
  const date = /^\d{4}-\d\d-\d\d$/.test(text.value) ? text.value : null
  const calendar = (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-end" withinPortal>
      <Popover.Target>
        <ActionIcon size="sm" aria-label={`Calendar for ${label}`} onClick={() => setOpen(!isOpen)}><CalendarDays size={14} /></ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker size="xs" value={date} {...(date !== null && { defaultDate: date })} onChange={(picked) => { if (picked !== null) props.onChange(picked); setOpen(false) }} />
      </Popover.Dropdown>
    </Popover>
  )
  return <TextInput {...control} {...text} className={classes.narrow} placeholder={placeholder} rightSection={control.readOnly ? undefined : calendar} />
}
