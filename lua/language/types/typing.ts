import type { Expression } from '../parser/ast.ts'
import type { LuaType } from './lua-type.ts'
import type { World } from './world.ts'

/** Asks for types in one script; what the parts of the inference know of each other. */
export type Typing = {
  readonly world: World
  typeOf: (expression: Expression) => LuaType
  /** The value at an index of an expression that can give several. */
  resultOf: (expression: Expression, index: number) => LuaType
}
