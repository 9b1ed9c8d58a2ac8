import type { ConnectorContent } from '#domain/connector.ts'
import { connectorProblems } from '#domain/connector-problems.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import type { Problem } from '#domain/problem.ts'
import { publicationProblems } from '#domain/publication-problems.ts'
import { textProblem } from '#server/conventions/text-problem.ts'
import { isUuid } from '#server/conventions/uuid.ts'
import { scriptProblems } from './script-problems.ts'

/** Everything that keeps a content from being stored: what the editor checks too, and what only a database minds. */
export const contentProblems = (content: ConnectorContent) => storageProblems(content, connectorProblems)

/** Everything that keeps a content from being frozen for ever. */
export const frozenContentProblems = (content: ConnectorContent) => [...storageProblems(content, publicationProblems), ...scriptProblems(content)]

function storageProblems(content: ConnectorContent, editorProblems: (content: ConnectorContent) => Problem[]): Problem[] {
  const unstorable = textProblems(content, [])
  // The editor's check reads the same texts: one message for a field is enough.
  if (unstorable.length > 0) return unstorable
  return [...editorProblems(content), ...moduleIdProblems(content)]
}

/** Every text, wherever it stands, must be one that PostgreSQL can keep. */
function textProblems(value: unknown, path: string[]): Problem[] {
  if (typeof value === 'string') {
    const problem = textProblem(value)
    return problem === null ? [] : [invalid(path, `The text ${problem}.`)]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textProblems(part, [...path, key]))
}

function moduleIdProblems(content: ConnectorContent): Problem[] {
  const modules = modulesWithPaths(content)
  const ids = modules.map(({ module }) => module.id)
  const origins = modules.map(({ module }) => module.originId)
  return modules.flatMap(({ module, path }, index) => [
    ...(isUuid(module.id) ? [] : [argument([...path, 'id'], 'This is not an id.')]),
    ...(isUuid(module.originId) ? [] : [argument([...path, 'originId'], 'This is not an id.')]),
    ...(ids.indexOf(module.id) === index ? [] : [argument([...path, 'id'], 'Another module of the connector has this id.')]),
    ...(origins.indexOf(module.originId) === index ? [] : [argument([...path, 'originId'], 'Another module of the connector has this origin.')]),
  ])
}

const modulesWithPaths = (content: ConnectorContent) =>
  moduleKindNames.flatMap((kind) => content[kind].map((module, index) => ({ kind, module, path: [kind, String(index)] })))

const invalid = (path: string[], message: string): Problem => ({ path, code: 'invalid_attribute', message })
const argument = (path: string[], message: string): Problem => ({ path, code: 'invalid_argument', message })
