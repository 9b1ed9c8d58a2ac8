import { jsonPlaces } from '#domain/config-schema/json-text.ts'
import { pointerTo } from '#domain/config-schema/pointer.ts'
import type { ConnectorContent } from '#domain/connector.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import { partKey } from '#domain/parts/part.ts'
import { partLabel } from '#domain/parts/part-label.ts'
import { modulesOf } from '#domain/parts/part-values.ts'
import type { Position, Severity } from '#src/workers/lua-language/contract.ts'
import type { PlacedProblem } from '#src/workspace/problem-places.ts'
import { partId, partIdOf } from '../editor-part.ts'
import type { LuaFindings } from '../lua/lua-findings-store.ts'
import { luaScripts } from '../lua/lua-scripts.ts'

/** Something wrong, wherever in the connector. */
export type EditorProblem = {
  key: string
  partId: string
  severity: Severity
  message: string
  /** Which rule or field it is about. */
  about: string
  /** In the part's text; null for a field of a form. */
  position: Position | null
  /** What stands against a save, with the field it belongs to. */
  placed: PlacedProblem | null
}

/** Every problem of the connector, in the order of the explorer and then of the text. A hint is shown in the text alone. */
export function problemList(connectorId: string, content: ConnectorContent, found: { placed: readonly PlacedProblem[]; lua: LuaFindings }): EditorProblem[] {
  const order = new Map(partOrder(content).map((id, index) => [id, index]))
  const all = [...found.placed.map((problem) => placedProblem(problem, content)), ...luaProblems(connectorId, content, found.lua), ...unusedConfig(content, found.lua)]
  const place = (problem: EditorProblem) => order.get(problem.partId) ?? order.size
  return all.sort((a, b) => place(a) - place(b) || comparePlaces(a.position, b.position))
}

export function partOrder(content: ConnectorContent): string[] {
  const modules = moduleKindNames.flatMap((kind) => [kind, ...modulesOf(content, kind).map(({ originId }) => partId({ kind: 'module', place: { kind, originId } }))])
  return ['overview', 'sharedLibrary', ...modules, 'config', 'permissions']
}

/** A field of a form stands before the text. */
export function comparePlaces(one: Position | null, other: Position | null): number {
  const [a, b] = [one ?? { line: -1, column: 0 }, other ?? { line: -1, column: 0 }]
  return a.line - b.line || a.column - b.column
}

function placedProblem(problem: PlacedProblem, content: ConnectorContent): EditorProblem {
  const { part, code, message } = problem
  return { key: `${partKey(part)} ${code} ${message}`, partId: partIdOf(part), severity: 'error', message, about: partLabel(part, content), position: null, placed: problem }
}

function luaProblems(connectorId: string, content: ConnectorContent, { byScript }: LuaFindings): EditorProblem[] {
  return luaScripts(connectorId, content).flatMap(({ partId: part, document }) =>
    (byScript.get(document.uri) ?? []).flatMap(({ rule, severity, message, range }): EditorProblem[] => {
      const { start } = range
      if (severity === 'hint') return []
      return [{ key: `${part} ${rule} ${start.line}:${start.column} ${message}`, partId: part, severity, message, about: rule, position: start, placed: null }]
    }),
  )
}

function unusedConfig({ configJson }: ConnectorContent, { unusedConfig: fields }: LuaFindings): EditorProblem[] {
  if (fields.length === 0 || configJson === null) return []
  const placeOf = jsonPlaces(configJson)
  return fields.map(({ path, message }) => ({
    key: `config ${path.join('.')}`,
    partId: 'config',
    severity: 'information',
    message: message.replaceAll('`', ''),
    about: 'unused-config-field',
    position: placeOf(pointerTo(path.flatMap((name) => ['properties', name]))),
    placed: null,
  }))
}
