import { parse } from '../language/parser/parse.ts'
import { instrument, type Instrumented } from './instrument.ts'
import type { Sight } from './point-list.ts'

/** A connector's scripts, and those of some others that are compared with it. */
const mostKept = 100
const kept = new Map<string, Instrumented | null>()

/** The instrumented form of a script, made once for each text and what is looked at of it; null when it is no Lua. */
export function instrumentedScript(text: string, sight: Sight): Instrumented | null {
  const key = `${JSON.stringify(sight)} ${text}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const chunk = parse(text)
  const made = chunk.problems.length === 0 ? instrument(chunk, sight) : null
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(key, made)
  return made
}
