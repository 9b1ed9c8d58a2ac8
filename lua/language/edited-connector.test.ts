import { describe, expect, test } from 'vitest'
import type { LuaLanguageService } from './language-service.ts'
import { EditingSession } from './testing/editing-session.ts'
import { newestShipped } from './testing/shipped-connector.ts'
import type { LuaDocument } from './workspace.ts'

const steps = 16

/** What is said about each script, and about some places of it, which are others with every round. */
function answers(service: LuaLanguageService, scripts: readonly LuaDocument[], round: number): Record<string, string> {
  const about = scripts.flatMap(({ uri, text }) => {
    const lines = text.split('\n')
    const places = [0.13, 0.5, 0.83].map((share) => Math.floor(lines.length * ((share + round * 0.017) % 1))).map((line) => ({ line, column: Math.min(3 + ((round * 7) % 23), lines[line]?.length ?? 0) }))
    const whole = { start: { line: 0, column: 0 }, end: { line: lines.length, column: 0 } }
    return Object.entries({
      problems: service.diagnostics(uri), outline: service.documentSymbols(uri), folds: service.folds(uri), tokens: service.semanticTokens(uri), hints: service.inlayHints(uri, whole),
      places: places.map((at) => [service.complete(uri, at), service.hover(uri, at), service.signatureHelp(uri, at), service.definition(uri, at), service.references(uri, at)]),
      calls: places.map((at) => [service.incomingCalls(uri, at), service.outgoingCalls(uri, at), service.rename(uri, at, 'another')]),
    }).map(([what, value]) => [`${what} of ${uri}`, JSON.stringify(value)])
  })
  return { ...Object.fromEntries(about), unused: JSON.stringify(service.unusedConfigFields()), symbols: JSON.stringify(service.workspaceSymbols('')) }
}

describe('whatever is done to a connector, the answers are those about the same connector when it is new', () => {
  test.each(newestShipped.flatMap((folder, index) => [[folder, index], [folder, index + 100]] as const))('%s, person %i', (folder, seed) => {
    const session = new EditingSession(folder, seed)
    const trail: string[] = []
    for (let step = 1; step <= steps; step += 1) {
      session.step()
      trail.push(session.last)
      for (const { uri } of session.scripts) session.ask(uri)
      if (step % 4 === 0) expect(answers(session.service, session.scripts, seed + step), trail.join('; ')).toEqual(answers(session.fresh(), session.scripts, seed + step))
    }
  })
})
