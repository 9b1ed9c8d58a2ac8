import { entriesOf, isJsonObject, namesOf } from '../schema-node.ts'

export type MissingMember = { name: string; message: string }

/** The members that `required` or `dependentRequired` ask for and that are not there; null for other keywords. */
export function missingMembers(keyword: string, expected: unknown, value: unknown): MissingMember[] | null {
  const isMissing = (name: string) => !isJsonObject(value) || !Object.hasOwn(value, name)
  if (keyword === 'required') return namesOf(expected).filter(isMissing).map((name) => ({ name, message: 'This is required.' }))
  if (keyword !== 'dependentRequired') return null
  return entriesOf(expected).flatMap(([trigger, names]) => (isMissing(trigger) ? [] : namesOf(names).filter(isMissing).map((name) => ({ name, message: `This is required when "${trigger}" is set.` }))))
}
