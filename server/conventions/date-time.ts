const shape = /^(\d{4}-\d\d-\d\d)T(\d\d):([0-5]\d):([0-5]\d)(?:\.\d{1,6})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/

/** Whether a text is a date and time that PostgreSQL takes, its day being one of the calendar. */
export function isDateTime(text: string): boolean {
  const [, day, hours] = shape.exec(text) ?? []
  if (day === undefined || Number(hours) > 23 || day < '0001') return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
