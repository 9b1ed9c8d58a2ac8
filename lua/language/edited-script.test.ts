import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LuaLanguageService } from './language-service.ts'
import { editsOf } from './testing/random-edits.ts'

const sharedLibrary = readFileSync('library/shopify-orders/v2/shared.lua', 'utf8')

function serviceWith(text: string): LuaLanguageService {
  const service = new LuaLanguageService()
  service.workspace.setDocument({ uri: 'shared', kind: 'shared', text: sharedLibrary })
  service.workspace.setDocument({ uri: 'main', kind: 'actions', text })
  return service
}

/** Everything that is said about a whole script, and some of what is said about places. */
function answers(service: LuaLanguageService, text: string): string {
  const whole = { start: { line: 0, column: 0 }, end: { line: 1_000_000, column: 0 } }
  const lines = text.split('\n')
  const places = [0.2, 0.5, 0.8].map((share) => Math.floor(lines.length * share)).map((line) => ({ line, column: Math.min(8, lines[line]?.length ?? 0) }))
  const given = {
    problems: service.diagnostics('main'), others: service.diagnostics('shared'), symbols: service.documentSymbols('main'), folds: service.folds('main'), tokens: service.semanticTokens('main'),
    hints: service.inlayHints('main', whole), unused: service.unusedConfigFields(),
    at: places.map((place) => [service.complete('main', place), service.hover('main', place), service.definition('main', place), service.references('main', place), service.rename('main', place, 'another')]),
  }
  return JSON.stringify(given).replaceAll('{"', '\n{"')
}

describe('whatever is edited, the answers are those about the same text when it is new', () => {
  test.each(globSync('library/**/*.lua'))('%s', (file) => {
    const text = readFileSync(file, 'utf8')
    const service = serviceWith(text)
    for (const edited of editsOf(text, 6)) {
      service.workspace.setDocument({ uri: 'main', kind: 'actions', text: edited })
      expect(answers(service, edited)).toBe(answers(serviceWith(edited), edited))
    }
  })
})

test('a label that comes and goes leaves the types what they were', () => {
  const text = `local M = {}\n${'print(1)\n'.repeat(5)}function M.name() return "x" end\nlocal found = M.name()\n`
  const service = serviceWith(text)
  for (const typed of ['::', '::l::', '']) {
    service.workspace.setDocument({ uri: 'main', kind: 'actions', text: text + typed })
    expect(service.inlayHints('main', { start: { line: 7, column: 0 }, end: { line: 8, column: 0 } })).toMatchObject([{ label: ': "x"' }])
  }
})
