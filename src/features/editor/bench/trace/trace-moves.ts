import { nextBreakpoint, previousBreakpoint, stepBack, stepBackOver, stepInto, stepOut, stepOver } from '#src/workers/lua-run/contract.ts'
import { stepTrace } from './trace-store.ts'

type Here = { event: number; length: number }
const nextLine = ({ event }: Here) => event + 1
const lineBefore = ({ event }: Here) => event - 1
const end = ({ length }: Here) => length
const start = () => 1

/** The ways through a trace, for buttons and keys alike. */
export const traceMoves = {
  into: () => stepTrace(stepInto, nextLine),
  over: () => stepTrace(stepOver, nextLine),
  out: () => stepTrace(stepOut, end),
  back: () => stepTrace(stepBack, lineBefore),
  backOver: () => stepTrace(stepBackOver, lineBefore),
  toNextBreakpoint: () => stepTrace(nextBreakpoint, end),
  toLastBreakpoint: () => stepTrace(previousBreakpoint, start),
} as const
