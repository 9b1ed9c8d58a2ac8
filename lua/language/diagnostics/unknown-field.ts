import type { Member, MethodCall } from '../parser/ast.ts'
import { isConfigPath } from '../types/config-path.ts'
import { allFields, lacksField } from '../types/fields.ts'
import { tablesOf } from '../types/lua-type.ts'
import type { OpenScript } from '../workspace.ts'
import type { Finding, Rule } from './diagnostic.ts'
import { nearest } from './nearest.ts'

export const unknownField: Rule = {
  name: 'unknown-field',
  severity: 'warning',
  explanation: 'A field is read that its table does not have.',
  // What is assigned may be new.
  checkTypes: ({ readMembers }, opened) => readMembers.flatMap((member) => checkMember(opened, member)),
}

const none: Finding[] = []

function checkMember({ types }: OpenScript, { object, name }: Member | MethodCall): Finding[] {
  const type = types.typeOf(object)
  // Config has a rule of its own.
  if (isConfigPath(object) || !lacksField(type, name.text)) return none
  const owner = tablesOf(type).find((table) => table.name !== null)?.name
  const meant = nearest(name.text, allFields(type).keys())
  const message = `${owner ? `\`${owner}\` has no field` : 'There is no field'} \`${name.text}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`
  const span = { start: name.start, end: name.end }
  return [{ ...span, message, ...(meant ? { fix: { title: `Change to ${meant}`, edits: [{ ...span, text: meant }] } } : {}) }]
}
