import { parse } from '../parser/parse.ts'
import type { Span } from '../parser/span.ts'
import type { OpenScript } from '../workspace.ts'
import type { Formatter } from './formatter.ts'
import { lineEdits, type TextEdit } from './line-edits.ts'
import { meaningOf } from './meaning.ts'
import { statementsAround } from './statements-around.ts'

export type Formatted = { ok: true; text: string; edits: TextEdit[] } | { ok: false; reason: string }

/** StyLua settles after two rounds; what has not by then never does. */
const mostRounds = 4

/** A script, or the statements that a selection touches, laid out anew; a broken script is left alone. */
export function formatScript({ script, lines }: OpenScript, selection: Span | null, formatter: Formatter): Formatted {
  const { text, chunk, binding } = script
  const [problem] = [...chunk.problems, ...binding.problems]
  if (problem !== undefined) return refused(`line ${lines.positionAt(problem.start).line + 1} is no Lua yet: ${problem.message}`)
  const part = selection === null ? null : statementsAround(chunk.body, selection)
  if (selection !== null && part === null) return { ok: true, text, edits: [] }
  const settled = settle(text, part, formatter)
  if (!settled.ok) return settled
  if (meaningOf(parse(settled.text)) !== meaningOf(chunk)) return refused('the formatter would have changed what it does.')
  return { ok: true, text: settled.text, edits: lineEdits(text, settled.text) }
}

const refused = (why: string) => ({ ok: false as const, reason: `The script is not formatted: ${why}` })

/** Formats until nothing changes any more, so that formatting again does nothing. */
function settle(text: string, part: Span | null, formatter: Formatter): { ok: true; text: string } | { ok: false; reason: string } {
  let before = text
  for (let round = 0; round < mostRounds; round += 1) {
    const after = formatted(before, part && { ...part, end: part.end + before.length - text.length }, formatter)
    if (after === null) return refused('the formatter can not read it.')
    if (after === before) return { ok: true, text: before }
    before = after
  }
  return refused('the formatter finds no end.')
}

/** StyLua writes plain line ends; Windows' ones come back where the script had them. */
function formatted(text: string, part: Span | null, formatter: Formatter): string | null {
  try {
    const after = formatter(text, part)
    return text.includes('\r\n') ? after.replaceAll(/\r?\n/g, '\r\n') : after
  } catch {
    return null
  }
}
