import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseBundle } from '#domain/bundle/parse-bundle.ts'
import type { ConnectorContent } from '#domain/connector.ts'
import { LuaLanguageService } from './language-service.ts'
import { documentsOf, tellSurroundings } from './testing/connector-documents.ts'
import { EditingSession } from './testing/editing-session.ts'
import type { LuaDocument } from './workspace.ts'

/** The folders, each of the newest version. */
const newestShipped = readdirSync('library').map((handle) => {
  const versions = readdirSync(join('library', handle)).toSorted((a, b) => Number(b.slice(1)) - Number(a.slice(1)))
  return join('library', handle, versions[0] ?? '')
})

function contentOf(folder: string): ConnectorContent {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const parsed = parseBundle(new Map(files.map((file) => [relative(folder, file), readFileSync(file, 'utf8')])))
  if (!parsed.ok) throw new Error(`${folder} is no connector: ${parsed.problems[0]?.message ?? ''}`)
  return parsed.bundle.content
}

describe('the Lua of a connector that ships has no problems', () => {
  test.each(newestShipped)('%s', (folder) => {
    const content = contentOf(folder)
    const service = new LuaLanguageService()
    tellSurroundings(service.workspace, content)
    for (const document of documentsOf(content)) service.workspace.setDocument(document)
    const problems = service.workspace.openAll().flatMap(({ script: { uri } }) =>
      service.diagnostics(uri).filter(({ severity }) => severity !== 'hint').map(({ rule, message, range }) => `${uri}:${range.start.line + 1} ${rule}: ${message}`))
    expect([...problems, ...service.unusedConfigFields().map(({ message }) => message)]).toEqual([])
  })
})

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
    const session = new EditingSession(contentOf(folder), seed)
    const trail: string[] = []
    for (let step = 1; step <= steps; step += 1) {
      session.step()
      trail.push(session.last)
      for (const { uri } of session.scripts) session.ask(uri)
      if (step % 4 === 0) expect(answers(session.service, session.scripts, seed + step), trail.join('; ')).toEqual(answers(session.fresh(), session.scripts, seed + step))
    }
  })
})
