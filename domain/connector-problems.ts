import type { ConnectorContent, ConnectorModule, ModuleKindName } from './connector.ts'
import { moduleHandleProblem } from './handles.ts'
import { jsonProblems } from './module-kinds/check.ts'
import { moduleKindNames, moduleKinds } from './module-kinds/kinds.ts'
import { nameProblem } from './names.ts'
import type { Problem } from './problem.ts'
import { sampleProblems } from './samples/sample-problems.ts'

/** Lengths in characters; the server refuses more. */
export const limits = { name: 120, description: 4_000, connectorType: 63, script: 500_000, json: 200_000, modulesPerKind: 200 } as const

/** Everything that is wrong with a connector's content; what a save is refused for. Paths follow the contract's fields. */
export function connectorProblems(content: ConnectorContent): Problem[] {
  return [
    ...nameProblems(content.name),
    ...tooLong('description', content.description, limits.description),
    ...(content.connectorType.trim() === '' ? [{ path: ['connectorType'], code: 'required', message: 'A type is required.' }] : []),
    ...tooLong('connectorType', content.connectorType, limits.connectorType),
    ...tooLong('sharedLibrary', content.sharedLibrary, limits.script),
    ...documentProblems('configJson', 'The config schema', content.configJson),
    ...documentProblems('iamPolicyJson', 'The text of the permissions', content.iamPolicyJson),
    ...moduleKindNames.flatMap((kind) => moduleListProblems(kind, content[kind])),
  ]
}

function nameProblems(name: string): Problem[] {
  const problem = nameProblem(name)
  return problem === null ? tooLong('name', name, limits.name) : [problem]
}

function tooLong(key: string, value: string | null, limit: number): Problem[] {
  if (value === null) return []
  if (value.includes('\u0000')) return [{ path: [key], code: 'invalid_attribute', message: 'The text holds a NUL character, which can not be stored.' }]
  if (value.length <= limit) return []
  return [{ path: [key], code: 'invalid_attribute', message: `${limit.toLocaleString('en')} characters at most; these are ${value.length.toLocaleString('en')}.` }]
}

function documentProblems(key: 'configJson' | 'iamPolicyJson', label: string, source: string | null): Problem[] {
  return [...tooLong(key, source, limits.json), ...jsonProblems({ [key]: source }, key, label)]
}

function moduleListProblems(kind: ModuleKindName, modules: readonly ConnectorModule[]): Problem[] {
  if (modules.length > limits.modulesPerKind) {
    return [{ path: [kind], code: 'invalid_attribute', message: `${limits.modulesPerKind} ${moduleKinds[kind].plural.toLowerCase()} at most.` }]
  }
  const handles = modules.map((module) => module.handle)
  const claims = modules.map((module) => (module.enabled ? claimOf(kind, module) : null))
  return modules.flatMap((module, index) => {
    const isTwin = handles.indexOf(module.handle) !== index
    const twin: Problem[] = isTwin ? [{ path: ['handle'], code: 'invalid_attribute', message: `Another of the ${moduleKinds[kind].plural.toLowerCase()} has the handle "${module.handle}".` }] : []
    const claim = claims[index] ?? null
    const isClaimed = claim !== null && claims.findIndex((other) => other?.what === claim.what) !== index
    const rival: Problem[] = isClaimed ? [{ path: [claim.setting], code: 'invalid_attribute', message: claim.message }] : []
    return [...twin, ...rival, ...moduleProblems(kind, module)].map((problem) => ({ ...problem, path: [kind, String(index), ...problem.path] }))
  })
}

const claimOf = (kind: ModuleKindName, module: ConnectorModule) => moduleKinds[kind].claim?.(settingsOf(kind, module)) ?? null

// The editor asks after every key, and of hundreds of modules one has changed; reading a schedule is dear.
const known = new WeakMap<ConnectorModule, Problem[]>()

/** What is wrong with one module, seen alone; paths start at the module's field. */
function moduleProblems(kind: ModuleKindName, module: ConnectorModule): Problem[] {
  const problems = known.get(module) ?? checkModule(kind, module)
  known.set(module, problems)
  return problems
}

function checkModule(kind: ModuleKindName, module: ConnectorModule): Problem[] {
  const handleProblem = moduleHandleProblem(module.handle)
  const timeout = module.timeoutMs
  return [
    ...nameProblems(module.name),
    ...(handleProblem === null ? [] : [handleProblem]),
    ...tooLong('description', module.description, limits.description),
    ...tooLong('script', module.script, limits.script),
    ...(timeout !== null && (!Number.isInteger(timeout) || timeout < 100 || timeout > 300_000)
      ? [{ path: ['timeoutMs'], code: 'invalid_attribute', message: 'A time limit is 100 to 300,000 milliseconds.' }]
      : []),
    ...moduleKinds[kind].problems(settingsOf(kind, module)),
    ...sampleProblems(module.samples),
  ]
}

/** A module's settings by key, as its kind lists them. */
export function settingsOf(kind: ModuleKindName, module: ConnectorModule): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...module }
  return Object.fromEntries(moduleKinds[kind].settings.map((setting) => [setting.key, fields[setting.key]]))
}
