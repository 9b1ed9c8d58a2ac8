import { type Chunk, parse } from '../language/parser/parse.ts'
import { reparse } from '../language/parser/reparse.ts'
import type { ScriptName } from '../sandbox/run-request.ts'
import { instrument, type Instrumented } from './instrument.ts'
import type { Sight } from './point-list.ts'

/** A connector's scripts, and those of some others that are compared with it. */
const mostKept = 100
const kept = new Map<string, Instrumented | null>()
/** The latest text of each script: only what was edited is read again. */
const chunks = new Map<ScriptName, Chunk>()

/** The instrumented form of a script, made once for each text and what is looked at of it; null when it is no Lua. */
export function instrumentedScript(name: ScriptName, text: string, sight: Sight): Instrumented | null {
  const key = `${JSON.stringify(sight)} ${text}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const before = chunks.get(name)
  const chunk = before === undefined ? parse(text) : reparse(before, text)
  if (chunks.size >= mostKept) chunks.clear()
  chunks.set(name, chunk)
  const made = chunk.problems.length === 0 ? instrument(chunk, sight) : null
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(key, made)
  return made
}
