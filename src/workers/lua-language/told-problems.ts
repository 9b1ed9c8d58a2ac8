import type { Diagnostic } from '#lua/language/diagnostics/diagnostic.ts'
import { LuaLanguageService } from '#lua/language/language-service.ts'
import { problemChange, type ProblemChange } from './problem-change.ts'

/** The language service as the page asks it: a long list of problems does not cross the border with every key. */
export class ToldLanguageService extends LuaLanguageService {
  readonly #told = new Map<string, readonly Diagnostic[]>()

  /** What has changed since it was asked about this script before. */
  problemChange(uri: string): ProblemChange {
    const found = this.diagnostics(uri)
    const change = problemChange(this.#told.get(uri) ?? [], found)
    this.#told.set(uri, found)
    return change
  }
}
