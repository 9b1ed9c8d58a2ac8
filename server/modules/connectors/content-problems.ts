import type { ConnectorContent, ModuleSample } from '#domain/connector.ts'
import { connectorProblems, limits } from '#domain/connector-problems.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import type { Problem } from '#domain/problem.ts'
import { publicationProblems } from '#domain/publication-problems.ts'
import { textProblem } from '#server/conventions/text-problem.ts'
import { isUuid } from '#server/conventions/uuid.ts'
import { scriptProblems } from './script-problems.ts'

const samplesPerModule = 50

/** Everything that keeps a content from being stored: what the editor checks too, and what only a database minds. */
export const contentProblems = (content: ConnectorContent) => storageProblems(content, connectorProblems)

/** Everything that keeps a content from being frozen for ever. */
export const frozenContentProblems = (content: ConnectorContent) => [...storageProblems(content, publicationProblems), ...scriptProblems(content)]

function storageProblems(content: ConnectorContent, editorProblems: (content: ConnectorContent) => Problem[]): Problem[] {
  const unstorable = textProblems(content, [])
  // The editor's check reads the same texts: one message for a field is enough.
  if (unstorable.length > 0) return unstorable
  return [...editorProblems(content), ...moduleIdProblems(content), ...sampleProblems(content)]
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

function sampleProblems(content: ConnectorContent): Problem[] {
  return modulesWithPaths(content).flatMap(({ module, path }) => {
    if (module.samples.length > samplesPerModule) return [invalid([...path, 'samples'], `${samplesPerModule} samples at most.`)]
    return module.samples.flatMap((sample, index) => oneSampleProblems(sample, [...path, 'samples', String(index)]))
  })
}

const sampleTexts = ['inputJson', 'recordedAnswersJson', 'expectedOutcomeJson'] as const

function oneSampleProblems(sample: ModuleSample, path: string[]): Problem[] {
  const named = sample.name.trim() === '' ? [{ path: [...path, 'name'], code: 'required', message: 'A name is required.' }] : []
  const long = sample.name.length > limits.name ? [invalid([...path, 'name'], `${limits.name} characters at most.`)] : []
  return [...named, ...long, ...sampleTexts.flatMap((key) => jsonTextProblems(sample[key], [...path, key]))]
}

function jsonTextProblems(text: string | null, path: string[]): Problem[] {
  if (text === null) return []
  if (text.length > limits.json) return [invalid(path, `${limits.json.toLocaleString('en')} characters at most.`)]
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    return [invalid(path, `This is not valid JSON: ${error instanceof Error ? error.message : String(error)}.`)]
  }
}

const modulesWithPaths = (content: ConnectorContent) =>
  moduleKindNames.flatMap((kind) => content[kind].map((module, index) => ({ kind, module, path: [kind, String(index)] })))

const invalid = (path: string[], message: string): Problem => ({ path, code: 'invalid_attribute', message })
const argument = (path: string[], message: string): Problem => ({ path, code: 'invalid_argument', message })
