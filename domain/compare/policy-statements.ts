import { isRecord, sameValue } from '../parts/same-value.ts'

export type Statement = {
  sid: string | null
  /** From 1. */
  place: number
  isDeny: boolean
  actions: readonly string[]
  resources: readonly string[]
  /** As it is written. */
  written: Readonly<Record<string, unknown>>
  /** Keys beyond the known ones that another statement has differently. */
  otherKeys: (other: Statement) => string[]
}

const knownKeys = ['Sid', 'Effect', 'Action', 'Resource']

/** The statements of a policy; what is not one is passed over. */
export function statementsOf(policy: unknown): Statement[] {
  const list = isRecord(policy) ? policy['Statement'] : undefined
  const written: unknown[] = Array.isArray(list) ? list : [list]
  return written.filter(isRecord).map((statement, index) => ({
    sid: typeof statement['Sid'] === 'string' ? statement['Sid'] : null,
    place: index + 1,
    isDeny: statement['Effect'] === 'Deny',
    actions: patterns(statement['Action']),
    resources: patterns(statement['Resource']),
    written: statement,
    otherKeys: (other) => {
      const keys = new Set([...Object.keys(statement), ...Object.keys(other.written)])
      return [...keys].filter((key) => !knownKeys.includes(key) && !sameValue(statement[key], other.written[key]))
    },
  }))
}

/** Which statement of the right became of which on the left: by Sid, then by being the same, then by having much in common. */
export function pairStatements(left: readonly Statement[], right: readonly Statement[]) {
  const pairs: { left: Statement; right: Statement }[] = []
  const leftOver = new Set(left)
  const rightOver = new Set(right)
  for (const belongs of [sameSid, sameMeaning, sameTarget]) {
    for (const statement of rightOver) {
      const match = [...leftOver].find((other) => belongs(other, statement))
      if (match === undefined) continue
      pairs.push({ left: match, right: statement })
      leftOver.delete(match)
      rightOver.delete(statement)
    }
  }
  return { pairs: pairs.toSorted((one, other) => one.right.place - other.right.place), removed: [...leftOver], added: [...rightOver] }
}

const sameSid = (left: Statement, right: Statement) => left.sid !== null && left.sid === right.sid

const sameMeaning = (left: Statement, right: Statement) =>
  left.isDeny === right.isDeny && sameValue(left.actions, right.actions) && sameValue(left.resources, right.resources)

const sameTarget = (left: Statement, right: Statement) =>
  left.isDeny === right.isDeny &&
  ((sameValue(left.actions, right.actions) && shareOne(left.resources, right.resources)) || (sameValue(left.resources, right.resources) && shareOne(left.actions, right.actions)))

const shareOne = (left: readonly string[], right: readonly string[]) => left.some((pattern) => right.includes(pattern))

function patterns(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.filter((item) => typeof item === 'string')
}
