import type { ConnectorContent } from '#domain/connector.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import type { Problem } from '#domain/problem.ts'
import { parse } from '#lua/language/parser/parse.ts'
import { LineColumns } from '#lua/language/positions.ts'
import { bind } from '#lua/language/scopes/bind.ts'

/** What is no Lua in the scripts of a connector, the first fault of each; a draft may hold such a script, a published version never. */
export function scriptProblems(content: ConnectorContent): Problem[] {
  return [
    ...oneScript(content.sharedLibrary, ['sharedLibrary']),
    ...moduleKindNames.flatMap((kind) => content[kind].flatMap(({ script }, index) => oneScript(script, [kind, String(index), 'script']))),
  ]
}

function oneScript(script: string | null, path: string[]): Problem[] {
  if (script === null) return []
  const chunk = parse(script)
  const [first] = chunk.problems.length > 0 ? chunk.problems : bind(chunk).problems
  if (first === undefined) return []
  const { line } = new LineColumns(script).positionAt(first.start)
  return [{ path, code: 'invalid_attribute', message: `The Lua is broken at line ${line + 1}: ${first.message}` }]
}
