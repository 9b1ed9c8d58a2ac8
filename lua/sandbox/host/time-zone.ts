const formats = new Map<string, Intl.DateTimeFormat>()

/** Whether the machine knows an IANA zone. */
export function isTimeZone(zone: string): boolean {
  try {
    return formatOf(zone) !== null
  } catch {
    return false
  }
}

/** How far a zone is ahead of UTC at a time (milliseconds since 1970), in minutes. */
export function offsetAt(zone: string, ms: number): number {
  const name = formatOf(zone).formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}

/** Throws a RangeError for a zone that nobody knows. Making one takes longer than a hundred uses. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  formats.set(zone, format)
  return format
}
