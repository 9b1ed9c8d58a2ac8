import type { LuaLanguage } from './client.ts'
import type { Diagnostic, UnusedConfigField, WorkspaceSymbol } from './contract.ts'

const restDelay = 300

export type LuaFindings = {
  onProblems: (uri: string, problems: readonly Diagnostic[]) => void
  onConnector: (found: { unusedConfig: readonly UnusedConfigField[]; symbols: readonly WorkspaceSymbol[] }) => void
}

/** Keeps the problems of all scripts up to date: of the one that is typed in at once, of the others when the typing rests. */
export class ProblemWatch {
  readonly #language: LuaLanguage
  readonly #findings: LuaFindings
  #shown: string | null = null
  #isChecking = false
  #isCheckWanted = false
  #uris: readonly string[] = []
  #round = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(language: LuaLanguage, findings: LuaFindings) {
    this.#language = language
    this.#findings = findings
  }

  /** Something has changed. */
  check(uris: readonly string[], shown: string | null): void {
    this.#uris = uris
    this.#shown = shown
    this.#round += 1
    void this.#checkShown()
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#checkRest(this.#round), restDelay)
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#round += 1
    this.#isCheckWanted = false
    this.#uris = []
  }

  /** One check runs at a time; what is typed meanwhile is checked once, after it. */
  async #checkShown(): Promise<void> {
    this.#isCheckWanted = true
    if (this.#isChecking) return
    this.#isChecking = true
    while (this.#isCheckWanted) {
      this.#isCheckWanted = false
      if (this.#shown !== null && this.#uris.includes(this.#shown)) await this.#checkOne(this.#shown)
    }
    this.#isChecking = false
  }

  /** One after the other, so that a question from the editor never waits for all. */
  async #checkRest(round: number): Promise<void> {
    for (const uri of this.#uris) {
      if (round !== this.#round) return
      await this.#checkOne(uri)
    }
    const unusedConfig = await this.#language.unusedConfigFields()
    const symbols = await this.#language.workspaceSymbols('')
    if (round === this.#round && unusedConfig !== null && symbols !== null) this.#findings.onConnector({ unusedConfig, symbols })
  }

  async #checkOne(uri: string): Promise<void> {
    const problems = await this.#language.diagnostics(uri)
    const unread = this.#language.unreadReason(uri)
    if (!this.#uris.includes(uri)) return
    if (unread !== null) this.#findings.onProblems(uri, [unreadProblem(unread)])
    else if (problems !== null) this.#findings.onProblems(uri, problems)
  }
}

function unreadProblem(message: string): Diagnostic {
  const start = { line: 0, column: 0 }
  return { rule: 'unread', severity: 'information', message, range: { start, end: start }, related: null, fix: null, isUnnecessary: false }
}
