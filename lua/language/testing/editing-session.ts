import type { ConnectorContent } from '#domain/connector.ts'
import { LuaLanguageService } from '../language-service.ts'
import type { LuaDocument } from '../workspace.ts'
import { chanceFrom, edited, type Chance } from './random-edits.ts'
import { documentsOf, tellSurroundings } from './connector-documents.ts'

/** Somebody who works on all of a connector at once: scripts, shared library, config schema, modules that come and go. */
export class EditingSession {
  readonly service = new LuaLanguageService()
  /** The last step, in words. */
  last = ''
  private readonly content: ConnectorContent
  private readonly documents: Map<string, LuaDocument>
  private readonly removed: LuaDocument[] = []
  private readonly past: LuaDocument[] = []
  private readonly chance: Chance
  private schema: string | null

  constructor(content: ConnectorContent, seed: number) {
    this.content = content
    this.schema = this.content.configJson
    this.chance = chanceFrom(seed)
    this.documents = new Map(documentsOf(this.content).map((document) => [document.uri, document]))
    this.tell(this.service)
  }

  /** A service that never saw anything but what there is now. */
  fresh(): LuaLanguageService {
    const service = new LuaLanguageService()
    this.tell(service)
    return service
  }

  get scripts(): readonly LuaDocument[] {
    return [...this.documents.values()]
  }

  step(): void {
    const { what, act } = this.pick(this.steps)
    this.last = `${what} ${act()}`
  }

  private tell(service: LuaLanguageService): void {
    tellSurroundings(service.workspace, { ...this.content, configJson: this.schema })
    for (const document of this.documents.values()) service.workspace.setDocument(document)
  }

  private readonly steps: readonly { what: string; act: () => string }[] = [
    { what: 'a scrap in', act: () => this.write((text) => edited(text, this.chance)) },
    { what: 'keys in', act: () => this.type() },
    { what: 'keys in', act: () => this.type() },
    { what: 'lines taken out of', act: () => this.rewrite((lines, at) => lines.toSpliced(at, this.chance(30))) },
    { what: 'lines pasted into', act: () => this.rewrite((lines, at) => lines.toSpliced(at, 0, ...this.clipboard())) },
    { what: 'lines moved in', act: () => this.rewrite((lines, at) => [...lines.slice(at, at + 8), ...lines.toSpliced(at, 8)]) },
    { what: 'lines made comments in', act: () => this.rewrite((lines, at) => lines.map((line, index) => (at <= index && index < at + 5 ? `--${line}` : line))) },
    { what: 'all indented in', act: () => this.write((text) => text.replaceAll(/^/gm, '  ')) },
    { what: 'other line ends in', act: () => this.write((text) => (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n'))) },
    { what: 'a new name in', act: () => this.write((text) => this.renamed(text)) },
    { what: 'undone in', act: () => this.undo() },
    { what: 'undone in', act: () => this.undo() },
    { what: 'a schema of', act: () => this.changeSchema() },
    { what: 'an input schema of', act: () => this.put({ ...this.any(), inputSchema: this.pick([null, '{', '{"properties":{"order":{"properties":{"id":{"type":"string"}}}}}']) }) },
    { what: 'removed', act: () => this.remove() },
    { what: 'brought back', act: () => this.bringBack() },
  ]

  private pick<Item>(items: readonly Item[]): Item {
    const item = items[this.chance(items.length)]
    if (item === undefined) throw new Error('There is nothing to pick from.')
    return item
  }

  private any(): LuaDocument {
    const all = this.scripts
    // Of the shared library all others hang.
    return this.pick(this.chance(3) === 0 ? all.filter(({ kind }, index) => kind === 'shared' || index === 0) : all)
  }

  private put(document: LuaDocument): string {
    this.past.push(this.documents.get(document.uri) ?? document)
    this.documents.set(document.uri, document)
    this.service.workspace.setDocument(document)
    return document.uri
  }

  private write(change: (text: string) => string): string {
    const document = this.any()
    return this.put({ ...document, text: change(document.text) })
  }

  private rewrite(change: (lines: readonly string[], at: number) => readonly string[]): string {
    return this.write((text) => {
      const lines = text.split('\n')
      return change(lines, this.chance(lines.length + 1)).join('\n')
    })
  }

  private clipboard(): string[] {
    const lines = this.any().text.split('\n')
    const at = this.chance(lines.length)
    return lines.slice(at, at + 1 + this.chance(60))
  }

  /** Key by key, with a question behind some of them. */
  private type(): string {
    const document = this.any()
    const { uri, text: before } = document
    const typed = this.pick(typedLines)
    const at = this.chance(2) === 0 ? before.indexOf('\n', this.chance(before.length + 1)) + 1 : this.chance(before.length + 1)
    for (let length = 1; length <= typed.length; length += 1) {
      this.put({ ...document, text: before.slice(0, at) + typed.slice(0, length) + before.slice(at) })
      if (this.chance(3) > 0) this.ask(uri)
    }
    return `${uri}: ${typed}`
  }

  /** One of the questions, so that what is kept is kept in any order. */
  ask(uri: string): void {
    const { service } = this
    const place = { line: this.chance(100), column: this.chance(20) }
    const ask = this.pick([
      () => service.diagnostics(uri), () => service.diagnostics(uri), () => service.semanticTokens(uri), () => service.complete(uri, place), () => service.hover(uri, place),
      () => service.documentSymbols(uri), () => service.inlayHints(uri, { start: { line: 0, column: 0 }, end: place }), () => service.references(uri, place), () => service.unusedConfigFields(),
    ])
    ask()
  }

  private renamed(text: string): string {
    const name = this.pick(text.match(/[a-z_]{3,}/g) ?? ['nothing'])
    return text.replace(new RegExp(`\\b${name}\\b`), `${name}2`)
  }

  private undo(): string {
    const before = this.past.splice(-1 - this.chance(5))[0]
    return before !== undefined && this.documents.has(before.uri) ? this.put(before) : 'nothing'
  }

  private changeSchema(): string {
    const { configJson } = this.content
    this.schema = this.pick([configJson, configJson, null, '{', configJson?.replace('"properties"', '"other"') ?? null, configJson?.replaceAll('"string"', '"integer"') ?? null])
    this.service.workspace.setConfigSchema(this.schema)
    return `${this.schema?.length ?? 0} characters`
  }

  private remove(): string {
    const document = this.any()
    if (this.documents.size < 3) return 'nothing'
    this.documents.delete(document.uri)
    this.removed.push(document)
    this.service.workspace.removeDocument(document.uri)
    return document.uri
  }

  private bringBack(): string {
    const document = this.removed.pop()
    return document === undefined ? 'nothing' : this.put(document)
  }
}

const typedLines = [
  'local order = shared.order_from(input)\n', 'function M.again(order, more)\n  return order.id\nend\n', 'local x = config.shop.domain\n', '---@class Order\n---@field id string\n---@field lines Line[]\n',
  '---@param order Order\n', 'M.limits = { most = 10, least = "x" }\n', 'for _, line in ipairs(order.lines) do\n  log.info(line.sku)\nend\n', 'local shared = require("shared")\n', 'return M\n', 'config.',
  'http.get(config.url, { headers = {} })\n', 'goto done\n::done::\n', 'local _ENV = {}\n', 'x = 1\n', 'setmetatable(M, { __index = M })\n', 'local M = {}\n', '--[[\n', ']]\n', 'local function helper(a, b)\n  return a .. b\nend\nhelper(1)\n',
  '---@alias Status "new"|"done"\n', '---@diagnostic disable: unused-local\n', 'local answer <const> = http.post(\n', '"', 'self.total = 1\n', 'function M:close()\n  self.isOpen = false\nend\n',
]
