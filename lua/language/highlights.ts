import type { Range } from './positions.ts'
import { occurrencesOf } from './references.ts'
import type { Access } from './scopes/variables.ts'
import { symbolAt } from './symbol-at.ts'
import type { OpenScript } from './workspace.ts'

export type Highlight = { range: Range; access: Access }

/** The places in the same script that name the same thing. */
export function highlightsAt(opened: OpenScript, offset: number): Highlight[] {
  const symbol = symbolAt(opened, offset)
  const occurrences = symbol ? occurrencesOf(opened, symbol) : []
  return occurrences.filter((occurrence) => occurrence.opened === opened).map(({ span, access }) => ({ range: opened.lines.rangeOf(span), access }))
}
