/** A day to come, as in "Feb 12, 2027". */
export const Day = ({ time }: { time: string }) => <time dateTime={time}>{format.format(new Date(time))}</time>

const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium' })
