import { hostFunctions } from '../api/functions.ts'
import type { Expression } from '../language/parser/ast.ts'
import { mathFunctions, tableFunctions, utf8Functions } from '../language/stdlib/libraries.ts'
import { stringFunctions } from '../language/stdlib/string.ts'
import { nameOf } from './names.ts'

const names: ReadonlySet<string> = new Set([
  ...[...mathFunctions, ...stringFunctions, ...tableFunctions, ...utf8Functions].map(([name]) => name),
  ...hostFunctions.map(({ name }) => name),
  'next', 'rawget', 'rawlen', 'select', 'setmetatable', 'getmetatable', 'tonumber', 'tostring', 'type',
])

/** Whether a callee reads like a function that is not written in Lua, or calls nothing that is. */
export function isLibraryFunction(callee: Expression): boolean {
  return names.has(nameOf(callee))
}
