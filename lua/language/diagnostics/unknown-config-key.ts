import type { Member } from '../parser/ast.ts'
import { allFields, lacksField } from '../types/fields.ts'
import type { OpenScript } from '../workspace.ts'
import type { Finding, Rule } from './diagnostic.ts'
import { nearest } from './nearest.ts'

export const unknownConfigKey: Rule = {
  name: 'unknown-config-key',
  severity: 'warning',
  explanation: 'A config field is read that the config schema does not have.',
  checkTypes: ({ configMembers }, opened) => configMembers.flatMap((member) => checkKey(opened, member)),
}

function checkKey({ types }: OpenScript, { object, name }: Member): Finding[] {
  const type = types.typeOf(object)
  if (!lacksField(type, name.text)) return []
  const meant = nearest(name.text, allFields(type).keys())
  const span = { start: name.start, end: name.end }
  const message = `The config schema has no field \`${name.text}\` here.${meant ? ` Did you mean \`${meant}\`?` : ''}`
  return [{ ...span, message, ...(meant ? { fix: { title: `Change to ${meant}`, edits: [{ ...span, text: meant }] } } : {}) }]
}
