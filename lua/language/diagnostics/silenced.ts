import type { Script } from '../types/script.ts'

/** Which lines a comment keeps free of which rules; `null` means all rules. */
export type Silence = { firstLine: number; lastLine: number; rules: ReadonlySet<string> | null }

const tag = /^-\s*@diagnostic\s+(disable-next-line|disable-line|disable|enable)\s*(?::\s*(.*))?$/

/** Reads `---@diagnostic disable-next-line: rule`, `disable-line`, and `disable` ... `enable`. */
export function silencesIn({ chunk }: Script, lineOf: (offset: number) => number): Silence[] {
  const silences: Silence[] = []
  for (const { text, start } of chunk.tokens.comments) {
    const found = tag.exec(text)
    if (!found) continue
    const line = lineOf(start)
    const rules = found[2] === undefined ? null : new Set(found[2].split(',').map((name) => name.trim()))
    if (found[1] === 'disable-next-line') silences.push({ firstLine: line + 1, lastLine: line + 1, rules })
    else if (found[1] === 'disable-line') silences.push({ firstLine: line, lastLine: line, rules })
    else if (found[1] === 'disable') silences.push({ firstLine: line, lastLine: Number.POSITIVE_INFINITY, rules })
    else endSilences(silences, line, rules)
  }
  return silences
}

function endSilences(silences: Silence[], line: number, rules: ReadonlySet<string> | null): void {
  for (const silence of silences) {
    const isMeant = rules === null || (silence.rules !== null && [...silence.rules].every((name) => rules.has(name)))
    if (isMeant && silence.lastLine === Number.POSITIVE_INFINITY) silence.lastLine = line
  }
}

export const isSilenced = (silences: readonly Silence[], rule: string, line: number): boolean =>
  silences.some(({ firstLine, lastLine, rules }) => firstLine <= line && line <= lastLine && (rules === null || rules.has(rule)))
