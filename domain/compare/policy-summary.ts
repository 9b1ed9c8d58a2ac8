import { isRecord, sameValue } from '../parts/same-value.ts'
import { attention, plain, type Sentence } from './change.ts'
import { covers } from './covers.ts'
import { pairStatements, type Statement, statementsOf } from './policy-statements.ts'
import { listed, quoted, shortJson } from './words.ts'

/** What changed between two policies, statement by statement; what lets the connector do more asks for attention. */
export function policySummary(left: unknown, right: unknown): Sentence[] {
  const { pairs, removed, added } = pairStatements(statementsOf(left), statementsOf(right))
  const sentences = [
    ...added.map((statement) => tone(statement.isDeny, `${nameOf(statement)} was added: ${meaning(statement)}.`)),
    ...removed.map((statement) => tone(!statement.isDeny, `${nameOf(statement)} was removed: it ${statement.isDeny ? 'denied' : 'allowed'} ${object(statement)}.`)),
    ...pairs.flatMap((pair) => statementSentences(pair.left, pair.right)),
    ...versionSentences(left, right),
  ]
  return sentences.length > 0 ? sentences : [plain('The statements stand in another order and mean the same.')]
}

function statementSentences(left: Statement, right: Statement): Sentence[] {
  if (sameValue(left.written, right.written)) return []
  const name = nameOf(right)
  const renamed = left.sid === right.sid ? [] : [plain(`${nameOf(left)} is now called ${name}.`)]
  if (left.isDeny !== right.isDeny) return [...renamed, tone(right.isDeny, `${name} now ${right.isDeny ? 'denies what it allowed' : 'allows what it denied'}: ${object(right)}.`)]
  const verb = right.isDeny ? ['denies', 'denies on'] as const : ['allows', 'reaches'] as const
  const sentences = [
    ...renamed,
    ...scopeSentences({ name, verb: verb[0], isDeny: right.isDeny, left: left.actions, right: right.actions }),
    ...scopeSentences({ name, verb: verb[1], isDeny: right.isDeny, left: left.resources, right: right.resources }),
    ...left.otherKeys(right).map((key) => attention(`${name}: ${key} changed.`)),
  ]
  return sentences.length > 0 ? sentences : [plain(`${name} is written differently and means the same.`)]
}

function scopeSentences(scope: { name: string; verb: string; isDeny: boolean; left: readonly string[]; right: readonly string[] }): Sentence[] {
  const gained = scope.right.filter((pattern) => !scope.left.some((other) => covers(other, pattern)))
  const lost = scope.left.filter((pattern) => !scope.right.some((other) => covers(other, pattern)))
  return [
    ...(gained.length > 0 ? [tone(scope.isDeny, `${scope.name} now also ${scope.verb} ${listed(gained)}.`)] : []),
    ...(lost.length > 0 ? [tone(!scope.isDeny, `${scope.name} no longer ${scope.verb} ${listed(lost)}.`)] : []),
  ]
}

function versionSentences(left: unknown, right: unknown): Sentence[] {
  const before = isRecord(left) ? left['Version'] : undefined
  const after = isRecord(right) ? right['Version'] : undefined
  return sameValue(before, after) ? [] : [plain(`The version of the permissions is ${shortJson(after)} instead of ${shortJson(before)}.`)]
}

/** Fewer rights than before need no attention. */
const tone = (isNarrower: boolean, text: string) => (isNarrower ? plain(text) : attention(text))

const nameOf = (statement: Statement) => (statement.sid === null ? `Statement ${statement.place}` : quoted(statement.sid))

const meaning = (statement: Statement) => `it ${statement.isDeny ? 'denies' : 'allows'} ${object(statement)}`

const object = (statement: Statement) => `${listed(statement.actions)} on ${listed(statement.resources)}`
