import type { Answer, Diagnostic, FromWorker, LuaSources, Question, QuestionName, ToWorker } from './contract.ts'
import { formatterModule } from './formatter-module.ts'
import { problemsAfter } from './problem-change.ts'
import { noSources, sourceChange, unreadReason, withoutUnread } from './source-change.ts'

const startTime = 15_000
const answerTime = 5_000

/** Answers that stay useful while someone types on: the editor moves them along by itself. */
const outlivesEdits: readonly QuestionName[] = ['complete', 'problemChange', 'semanticTokens', 'workspaceSymbols']

type Waiting = { uri: unknown; giveUp: () => void }

/** The Lua of one connector, understood in a thread of its own. A worker that dies or does not answer in time is replaced. */
export class LuaLanguage {
  #worker: Worker | null = null
  /** Chromium holds back what a worker posts until the last key is painted, but not what comes by a channel: decision 016. */
  readonly #answers = new BroadcastChannel(`lua-language/${crypto.getRandomValues(new Uint32Array(4)).join('-')}`)
  #isReady = false
  #hasFormatter: Worker | null = null
  #wanted = noSources
  #sent = noSources
  #version = 0
  #lastId = 0
  #waiting = new Map<number, Waiting>()
  #told = new Map<string, readonly Diagnostic[]>()
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Texts that kept the worker busy for too long, by the script. */
  #stuck = new Map<string, string>()

  constructor() {
    this.#answers.addEventListener('message', ({ data }: MessageEvent<FromWorker<unknown>>) => {
      this.#isReady = true
      if (data.kind !== 'ready') this.#waiting.delete(data.id)
      this.#expectAnswer()
    })
  }

  readonly unusedConfigFields = this.#asking('unusedConfigFields')
  readonly complete = this.#asking('complete')
  readonly hover = this.#asking('hover')
  readonly signatureHelp = this.#asking('signatureHelp')
  readonly definition = this.#asking('definition')
  readonly references = this.#asking('references')
  readonly highlights = this.#asking('highlights')
  readonly renamable = this.#asking('renamable')
  readonly rename = this.#asking('rename')
  readonly documentSymbols = this.#asking('documentSymbols')
  readonly workspaceSymbols = this.#asking('workspaceSymbols')
  readonly folds = this.#asking('folds')
  readonly semanticTokens = this.#asking('semanticTokens')
  readonly inlayHints = this.#asking('inlayHints')

  readonly callItem = this.#asking('callItem')
  readonly incomingCalls = this.#asking('incomingCalls')
  readonly outgoingCalls = this.#asking('outgoingCalls')

  /** Null when the text changes meanwhile; the worker tells only what is new, so even then that is kept. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[] | null> {
    const version = this.#version
    const change = await this.#ask('problemChange', [uri])
    if (change === null) return null
    const problems = problemsAfter(this.#told.get(uri) ?? [], change)
    this.#told.set(uri, problems)
    return version === this.#version ? problems : null
  }

  /** Null when the text changes meanwhile. */
  async format(...about: Question<'format'>): Promise<Answer<'format'>> {
    const module = await formatterModule()
    if (module === null) return { ok: false, reason: 'The script is not formatted: the formatter could not be loaded.' }
    const worker = this.#worker ?? this.#startWorker()
    if (this.#hasFormatter !== worker) this.#post(worker, { kind: 'formatter', module })
    this.#hasFormatter = worker
    return this.#ask('format', about)
  }

  /** From now on the answers are about these texts; only what is new goes to the worker. */
  update(sources: LuaSources): void {
    this.#wanted = sources
    if (this.#worker === null) return
    this.#sendSources(this.#worker)
  }

  /** Why a script is not read, in a sentence. */
  unreadReason(uri: string): string | null {
    const document = this.#wanted.documents.find((each) => each.uri === uri)
    return document === undefined ? null : unreadReason(document, this.#stuck)
  }

  textOf(uri: string): string | null {
    return this.#wanted.documents.find((each) => each.uri === uri)?.text ?? null
  }

  dispose(): void {
    this.#stopWorker()
    this.#answers.close()
  }

  #asking<Name extends QuestionName>(name: Name): (...about: Question<Name>) => Promise<Answer<Name>> {
    return (...about) => this.#ask(name, about)
  }

  #ask<Name extends QuestionName>(name: Name, about: Question<Name>): Promise<Answer<Name>> {
    const worker = this.#worker ?? this.#startWorker()
    const id = (this.#lastId += 1)
    const version = this.#version
    return new Promise((resolve) => {
      const end = (value: Answer<Name>) => {
        this.#answers.removeEventListener('message', hear)
        this.#waiting.delete(id)
        const isOutdated = version !== this.#version && !outlivesEdits.includes(name)
        resolve(isOutdated ? null : value)
      }
      const hear = ({ data }: MessageEvent<FromWorker<Answer<Name>>>) => {
        if (data.kind === 'ready' || data.id !== id) return
        if (data.kind === 'failed') reportError(new Error(`Lua, ${name}: ${data.message}`))
        end(data.kind === 'failed' ? null : data.value)
      }
      this.#answers.addEventListener('message', hear)
      this.#waiting.set(id, { uri: about[0], giveUp: () => end(null) })
      this.#post(worker, { kind: 'question', id, name, about })
      if (this.#waiting.size === 1 && this.#isReady) this.#expectAnswer()
    })
  }

  #startWorker(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: this.#answers.name })
    this.#worker = worker
    worker.addEventListener('error', () => this.#restart())
    this.#timer = setTimeout(() => this.#stopWorker(), startTime)
    this.#sendSources(worker)
    return worker
  }

  #sendSources(worker: Worker): void {
    const sources = withoutUnread(this.#wanted, this.#stuck)
    const change = sourceChange(this.#sent, sources)
    if (change === null) return
    this.#sent = sources
    this.#version += 1
    this.#post(worker, { kind: 'changed', change })
  }

  #post(worker: Worker, message: ToWorker): void {
    worker.postMessage(message, {})
  }

  /** Every sign of life gives the worker its time anew. */
  #expectAnswer(): void {
    clearTimeout(this.#timer)
    if (this.#waiting.size > 0) this.#timer = setTimeout(() => this.#restart(), answerTime)
  }

  /** The script that was asked about, or else the longest, is left out until it changes. */
  #restart(): void {
    const [oldest] = this.#waiting.values()
    const { documents } = this.#sent
    const longest = documents.toSorted((one, other) => other.text.length - one.text.length)[0]
    const guilty = documents.find(({ uri }) => uri === oldest?.uri) ?? longest
    if (guilty !== undefined) this.#stuck.set(guilty.uri, guilty.text)
    this.#stopWorker()
  }

  /** The next question starts a new one. */
  #stopWorker(): void {
    clearTimeout(this.#timer)
    this.#worker?.terminate()
    this.#worker = null
    this.#isReady = false
    this.#sent = noSources
    this.#told.clear()
    for (const { giveUp } of this.#waiting.values()) giveUp()
  }
}
