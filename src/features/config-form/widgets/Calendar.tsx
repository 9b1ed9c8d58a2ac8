import { DatePicker } from '@mantine/dates'

type CalendarProps = { value: string | null; shownDate: string | undefined; onPick: (date: string) => void }

/** A month to pick a day from. */
export function Calendar({ value, shownDate, onPick }: CalendarProps) {
  return (
    <DatePicker
      size="xs" value={value} {...(shownDate !== undefined && { defaultDate: shownDate })} hideOutsideDates weekendDays={[]}
      ariaLabels={{ previousMonth: 'Previous month', nextMonth: 'Next month', previousYear: 'Previous year', nextYear: 'Next year', previousDecade: 'Previous decade', nextDecade: 'Next decade' }}
      onChange={(date) => date !== null && onPick(date)}
    />
  )
}
