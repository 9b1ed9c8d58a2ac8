import type { OutputUnit } from '@cfworker/json-schema'
import { valueAt, within } from '../pointer.ts'
import { type CheckableSchema, keywordIn, originOf, pointerIn } from './checkable-schema.ts'
import { closestBranch } from './closest-branch.ts'
import { messageFor } from './messages.ts'
import { missingMembers } from './missing-members.ts'
import type { ValueProblem } from './value-problem.ts'

/** The interpreter's findings as problems for a person: only what is at fault, at the place where it can be put right. */
export function problemsFrom(findings: Findings, units: readonly OutputUnit[]): ValueProblem[] {
  const seen = new Set<string>()
  return collected(findings, units).filter(({ pointer, message }) => {
    const isNew = !seen.has(`${pointer} ${message}`)
    seen.add(`${pointer} ${message}`)
    return isNew
  })
}

export type Findings = { checkable: CheckableSchema; values: unknown; shown: ReadonlyMap<string, number> }

/** Names the alternatives a keyword of the schema offers for one value. */
export const alternativeKey = (valuePointer: string, schemaPointer: string): string => `${valuePointer} ${schemaPointer}`

/** Findings that only say that something inside them was wrong. */
const wrappers = new Set(['$ref', 'allOf', 'if', 'dependentSchemas', 'properties', 'patternProperties', 'additionalProperties',
  'unevaluatedProperties', 'items', 'prefixItems', 'additionalItems', 'unevaluatedItems'])

function collected(findings: Findings, units: readonly OutputUnit[]): ValueProblem[] {
  const problems: ValueProblem[] = []
  const ofContains = containsLocations(units)
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index]
    if (unit === undefined || wrappers.has(unit.keyword)) continue
    if (ofContains.some((location) => unit.keywordLocation.startsWith(`${location}/`))) continue
    if (unit.keyword === 'anyOf' || unit.keyword === 'oneOf') {
      const inside = insideOf(unit, units.slice(index + 1))
      problems.push(...alternatives(findings, unit, inside))
      index += inside.length
    } else problems.push(...problemsOf(findings, unit, units[index - 1]?.keyword))
  }
  return problems
}

function insideOf(unit: OutputUnit, following: readonly OutputUnit[]): OutputUnit[] {
  const end = following.findIndex((next) => !next.keywordLocation.startsWith(`${unit.keywordLocation}/`) && next.keyword !== 'false')
  return following.slice(0, end === -1 ? following.length : end)
}

/** Of the alternatives that all fail, the person is told about the one on screen, else about the one that comes closest. */
function alternatives(findings: Findings, unit: OutputUnit, inside: readonly OutputUnit[]): ValueProblem[] {
  const key = alternativeKey(pointerIn(unit.instanceLocation), originOf(findings.checkable, unit.keywordLocation))
  const branch = closestBranch(unit, inside, findings.shown.get(key))
  if (branch === null) return problemsOf(findings, unit, undefined)
  const problems = collected(findings, branch)
  return problems.length > 0 ? problems : problemsOf(findings, unit, undefined)
}

/** The items of a failed `contains` are each reported, though none of them is at fault by itself. */
const containsLocations = (units: readonly OutputUnit[]): string[] =>
  units.filter(({ keyword }) => keyword.toLowerCase().endsWith('contains')).map(({ keywordLocation }) => keywordLocation.replace(/\/\w+$/, '/contains'))

function problemsOf({ checkable, values }: Findings, unit: OutputUnit, before: string | undefined): ValueProblem[] {
  const pointer = pointerIn(unit.instanceLocation)
  const expected = unit.keyword === 'false' ? false : keywordIn(checkable, unit)
  const schemaPointer = unit.keyword === 'false' ? '' : originOf(checkable, unit.keywordLocation)
  const value = valueAt(values, pointer)
  const missing = missingMembers(unit.keyword, expected, value)
  if (missing !== null) return missing.map(({ name, message }) => ({ pointer: within(pointer, name), keyword: 'required', schemaPointer, message }))
  const keyword = unit.keyword === 'false' ? (before ?? 'false') : unit.keyword
  return [{ pointer, keyword, schemaPointer, message: messageFor({ keyword, expected, value, found: unit.error }) }]
}
