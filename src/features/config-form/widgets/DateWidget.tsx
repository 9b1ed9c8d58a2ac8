import { ActionIcon, Popover, TextInput } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import { useFieldScope } from '../config-form-context.ts'
import { Calendar } from './Calendar.tsx'
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
  const pick = (picked: string) => {
    props.onChange(picked)
    setOpen(false)
  }
  const calendar = (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-end" withinPortal>
      <Popover.Target>
        <ActionIcon size="sm" aria-label={`Calendar for ${label}`} onClick={() => setOpen(!isOpen)}><CalendarDays size={14} /></ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Calendar value={date} shownDate={date ?? undefined} onPick={pick} />
      </Popover.Dropdown>
    </Popover>
  )
  return <TextInput {...control} {...text} className={classes.narrow} placeholder={placeholder} rightSection={control.readOnly ? undefined : calendar} />
}
