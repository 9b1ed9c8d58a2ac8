import { parseConfigSchema } from './config-schema/parse.ts'
import { connectorProblems } from './connector-problems.ts'
import type { ConnectorContent } from './connector.ts'
import { readPolicy } from './policy/policy.ts'
import type { Problem } from './problem.ts'
import { unreadableSamples } from './samples/sample-problems.ts'

/** What is in the way of freezing a content for ever: what a save is refused for, and documents that only a draft may hold half done. */
export function publicationProblems(content: ConnectorContent): Problem[] {
  const problems = connectorProblems(content)
  const isSound = (key: string) => !problems.some(({ path }) => path[0] === key)
  return [
    ...problems,
    ...(isSound('configJson') ? schemaProblems(content.configJson ?? '') : []),
    ...(problems.length === 0 ? unreadableSamples(content) : []),
    ...(isSound('iamPolicyJson') ? policyProblems(content.iamPolicyJson ?? '') : []),
  ]
}

function schemaProblems(text: string): Problem[] {
  if (text.trim() === '') return []
  const parsed = lastSchema?.text === text ? lastSchema.parsed : parseConfigSchema(text)
  lastSchema = { text, parsed }
  if (parsed.ok) return []
  const [first] = parsed.problems
  // A schema that is only too large for a form is none the worse for it.
  if (first === undefined || first.code === 'too_large') return []
  return [{ path: ['configJson'], code: 'invalid_attribute', message: `The config schema is broken at line ${first.line + 1}: ${first.message}` }]
}

// The editor asks after every key, and most keys are typed elsewhere.
let lastSchema: { text: string; parsed: ReturnType<typeof parseConfigSchema> } | null = null

function policyProblems(text: string): Problem[] {
  const policy = readPolicy(text)
  if (policy.status !== 'broken') return []
  return [{ path: ['iamPolicyJson'], code: 'invalid_attribute', message: `The permissions can not be read${policy.place === '' ? '' : ` at ${policy.place}`}: ${policy.message}` }]
}
