const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

/** "Nov 23, 2026, 10:15 AM", in the time zone of the browser. */
export const when = (time: string) => format.format(new Date(time))
