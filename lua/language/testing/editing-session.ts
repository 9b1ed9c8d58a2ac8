import { LuaLanguageService } from '../language-service.ts'
import type { LuaDocument } from '../workspace.ts'
import { chanceFrom, edited, type Chance } from './random-edits.ts'
import { contentOf, documentsOf, tellSurroundings } from './shipped-connector.ts'

/** Somebody who works on all of a connector at once: scripts, shared library, config schema, modules that come and go. */
export class EditingSession {
  readonly service = new LuaLanguageService()
  /** The last step, in words. */
  last = ''
  private readonly content
  private readonly documents: Map<string, LuaDocument>
  private readonly removed: LuaDocument[] = []
  private readonly past: LuaDocument[] = []
  private readonly chance: Chance
  private schema: string | null

  constructor(folder: string, seed: number) {
    this.content = contentOf(folder)
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
    const [what, act] = this.steps[this.chance(this.steps.length)] ?? this.steps[0]
    this.last = `${what}${act() ?? ''}`
  }

  private tell(service: LuaLanguageService): void {
    tellSurroundings(service.workspace, { ...this.content, configJson: this.schema })
    for (const document of this.documents.values()) service.workspace.setDocument(document)
  }

  private readonly steps: readonly [readonly [string, () => string | void], ...(readonly [string, () => string | void])[]] = [
    ['a scrap in ', () => this.write((text) => edited(text, this.chance))],
    ['keys in ', () => this.type()],
    ['keys in ', () => this.type()],
    ['lines taken in ', () => this.write((text) => this.withLines(text, (lines, at) => lines.toSpliced(at, this.chance(30))))],
    ['lines pasted in ', () => this.write((text) => this.withLines(text, (lines, at) => lines.toSpliced(at, 0, ...this.clipboard())))],
    ['lines moved in ', () => this.write((text) => this.withLines(text, (lines, at) => [...lines.splice(at, 8), ...lines]))],
    ['lines made comments in ', () => this.write((text) => this.withLines(text, (lines, at) => lines.map((line, index) => (at <= index && index < at + 5 ? `--${line}` : line))))],
    ['all indented in ', () => this.write((text) => text.replaceAll(/^/gm, '  '))],
    ['line ends in ', () => this.write((text) => (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n')))],
    ['a new name in ', () => this.write((text) => this.renamed(text))],
    ['undone in ', () => this.undo()],
    ['undone in ', () => this.undo()],
    ['the schema ', () => this.changeSchema()],
    ['an input schema of ', () => this.put({ ...this.any(), inputSchema: [null, '{', '{"properties":{"order":{"properties":{"id":{"type":"string"}}}}}'][this.chance(3)] ?? null })],
    ['removed ', () => this.remove()],
    ['back ', () => this.bringBack()],
  ]

  private any(): LuaDocument {
    const all = this.scripts
    // Of the shared library all others hang.
    const document = this.chance(3) === 0 ? all.find(({ kind }) => kind === 'shared') : all[this.chance(all.length)]
    return document ?? { uri: 'new', kind: 'actions', text: '' }
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

  private withLines(text: string, change: (lines: string[], at: number) => string[]): string {
    const lines = text.split('\n')
    return change(lines, this.chance(lines.length + 1)).join('\n')
  }

  private clipboard(): string[] {
    const lines = this.any().text.split('\n')
    const at = this.chance(lines.length)
    return lines.slice(at, at + 1 + this.chance(60))
  }

  /** Key by key, with a question behind some of them. */
  private type(): string {
    const { uri } = this.any()
    const typed = typedLines[this.chance(typedLines.length)] ?? ''
    const before = this.documents.get(uri)?.text ?? ''
    const at = this.chance(2) === 0 ? before.indexOf('\n', this.chance(before.length + 1)) + 1 : this.chance(before.length + 1)
    for (let length = 1; length <= typed.length; length += 1) {
      this.put({ ...(this.documents.get(uri) ?? this.any()), text: before.slice(0, at) + typed.slice(0, length) + before.slice(at) })
      if (this.chance(3) > 0) this.ask(uri)
    }
    return `${uri}: ${typed}`
  }

  /** One of the questions, so that what is kept is kept in any order. */
  ask(uri: string): void {
    const { service } = this
    const place = { line: this.chance(100), column: this.chance(20) }
    const questions = [
      () => service.diagnostics(uri), () => service.diagnostics(uri), () => service.semanticTokens(uri), () => service.complete(uri, place), () => service.hover(uri, place),
      () => service.documentSymbols(uri), () => service.inlayHints(uri, { start: { line: 0, column: 0 }, end: place }), () => service.references(uri, place), () => service.unusedConfigFields(),
    ]
    questions[this.chance(questions.length)]?.()
  }

  private renamed(text: string): string {
    const names = text.match(/[a-z_]{3,}/g) ?? []
    const name = names[this.chance(names.length)]
    return name === undefined ? text : text.replace(new RegExp(`\\b${name}\\b`), `${name}2`)
  }

  private undo(): string {
    const before = this.past.splice(-1 - this.chance(5))[0]
    return before !== undefined && this.documents.has(before.uri) ? this.put(before) : 'nothing'
  }

  private changeSchema(): string {
    const { configJson } = this.content
    this.schema = [configJson, configJson, null, '{', configJson?.replace(/"properties"/, '"other"') ?? null, configJson?.replaceAll('"string"', '"integer"') ?? null][this.chance(6)] ?? null
    this.service.workspace.setConfigSchema(this.schema)
    return String(this.schema?.length)
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
