/** A date and time as RFC 3339 writes it, taken apart. */
export type DateTimeParts = { date: string; time: string; zone: string }

const written = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)([Zz]|[+-]\d\d:\d\d)$/

export function dateTimeParts(text: string): DateTimeParts | null {
  const [, date, time, zone] = written.exec(text) ?? []
  return date === undefined || time === undefined || zone === undefined ? null : { date, time, zone: zone.toUpperCase() }
}

export const dateTimeText = ({ date, time, zone }: DateTimeParts): string => `${date}T${time.length === 5 ? `${time}:00` : time}${zone}`

const two = (number: number) => String(number).padStart(2, '0')

/** The offset of the person's own clock on a day, as in "+01:00". */
export function localZone(day: Date): string {
  const minutes = -day.getTimezoneOffset()
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
