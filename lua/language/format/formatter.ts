import type { Span } from '../parser/span.ts'

/** Lays out a script, or the statements in a part of it; throws what it can not read. */
export type Formatter = (text: string, part: Span | null) => string

/** What both builds of `@wasm-fmt/lua_fmt` offer, for Node and for a worker. */
export type StyLua = {
  format: (text: string, config: typeof style) => string
  format_range: (text: string, range: { start: number; end: number }, config: typeof style) => string
}

const style = { indent_style: 'space', indent_width: 2, line_width: 120, line_ending: 'lf' } as const

/** StyLua counts bytes, and writes line ends of its own. */
export function formatterFrom({ format, format_range: formatRange }: StyLua): Formatter {
  return (text, part) => (part === null ? format(text, style) : formatRange(text, { start: bytesIn(text, part.start), end: bytesIn(text, part.end) }, style))
}

const encoder = new TextEncoder()
const bytesIn = (text: string, end: number): number => encoder.encode(text.slice(0, end)).length
