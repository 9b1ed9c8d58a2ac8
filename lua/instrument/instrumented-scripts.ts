import { type Chunk, parse } from '../language/parser/parse.ts'
import { reparse } from '../language/parser/reparse.ts'
import type { ScriptName } from '../sandbox/run-request.ts'
import { instrument, type Instrumented } from './instrument.ts'
import type { Sight } from './point-list.ts'

type Made = { text: string; sight: string; chunk: Chunk; instrumented: Instrumented | null }

const mostKept = 100
/** The latest of each script: only what was edited is read again. */
const latest = new Map<ScriptName, Made>()

/** The instrumented form of a script, for what is looked at of it; null when it is no Lua. */
export function instrumentedScript(name: ScriptName, text: string, lines: Sight): Instrumented | null {
  const before = latest.get(name)
  const sight = JSON.stringify(lines)
  if (before?.text === text && before.sight === sight) return before.instrumented
  const chunk = chunkOf(text, before)
  const instrumented = chunk.problems.length === 0 ? instrument(chunk, lines) : null
  if (latest.size >= mostKept) latest.clear()
  latest.set(name, { text, sight, chunk, instrumented })
  return instrumented
}

function chunkOf(text: string, before: Made | undefined): Chunk {
  if (before === undefined) return parse(text)
  return before.text === text ? before.chunk : reparse(before.chunk, text)
}
