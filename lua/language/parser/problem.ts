import type { Span } from './span.ts'

/** Why a script is not Lua. */
export type SyntaxProblem = Span & {
  message: string
  /** Another place that explains the problem, as the `if` that lacks an `end`. */
  related?: Span & { message: string }
}

/** More are of no use to anyone. */
export const problemLimit = 100
