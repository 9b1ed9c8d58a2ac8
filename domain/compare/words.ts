/** “a”, “b” and 3 more. */
export function listed(values: readonly string[], limit = 4): string {
  const shown = values.slice(0, limit).map(quoted)
  const rest = values.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}

export const quoted = (text: string) => `“${text}”`

/** The JSON of a value on one line, shortened. */
export function shortJson(value: unknown): string {
  const json = value === undefined ? 'nothing' : JSON.stringify(value)
  return json.length > 60 ? `${json.slice(0, 59)}…` : json
}
