import { parse } from '../language/parser/parse.ts'
import { instrument, type Instrumented } from './instrument.ts'

/** A connector's scripts, and those of some others that are compared with it. */
const mostKept = 100
const kept = new Map<string, Instrumented | null>()

/** The instrumented form of a script, made once for each text; null when it is no Lua. */
export function instrumentedScript(text: string): Instrumented | null {
  const known = kept.get(text)
  if (known !== undefined) return known
  const chunk = parse(text)
  const made = chunk.problems.length === 0 ? instrument(chunk) : null
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(text, made)
  return made
}
