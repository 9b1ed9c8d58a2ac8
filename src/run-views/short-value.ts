import type { SeenValue } from '#src/workers/lua-run/contract.ts'
import { isTextCut, type SeenText } from './seen-strings.ts'

const roomOfText = 36
const fieldsShown = 4

/** A value in a few letters, as Lua would write it: for the end of a line. */
export function shortValue(value: SeenValue, depth = 1): string {
  switch (value.type) {
    case 'nil':
      return 'nil'
    case 'json null':
      return 'json.null'
    case 'boolean':
      return String(value.value)
    case 'number':
      return value.text
    case 'string':
      return value.isText ? quotedText(value, roomOfText) : `${value.length.toLocaleString('en')} bytes`
    case 'table':
      return shortTable(value, depth)
    case 'more':
      return value.size === 0 ? '{}' : '{…}'
    case 'function':
    case 'thread':
    case 'userdata':
      return value.name === '' ? value.type : `${value.type} ${value.name}`
  }
}

/** In quotes, with a sign where there is more than is shown or was kept. */
export function quotedText(seen: SeenText, room = seen.text.length): string {
  const isCut = seen.text.length > room || isTextCut(seen)
  const quoted = JSON.stringify(seen.text.slice(0, room))
  return isCut ? `${quoted.slice(0, -1)}…"` : quoted
}

function shortTable({ isList, fields, size }: Extract<SeenValue, { type: 'table' }>, depth: number): string {
  if (size === 0) return '{}'
  if (depth === 0) return isList ? `{${size}}` : '{…}'
  const shown = fields.slice(0, fieldsShown).map(({ key, value }) => (isList ? shortValue(value, depth - 1) : `${key} = ${shortValue(value, depth - 1)}`))
  const rest = size - shown.length
  return `{ ${shown.join(', ')}${rest > 0 ? `, … ${rest} more` : ''} }`
}
