import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../context.ts'
import { userError } from './user-error.ts'

/** Of one person or program in one process. A pool has ten connections: some are always left for the others. */
const limits = { running: 6, waiting: 200 } as const

type Turns = { running: number; waiting: (() => void)[] }

/** Lets what one viewer asks for wait in a row of its own, so that nobody is in everybody's way. */
export function fairTurns(): Plugin<RequestContext> {
  const byViewer = new Map<string, Turns>()

  async function inTurn<Value>(viewerId: string, work: () => Value): Promise<Awaited<Value>> {
    const turns = byViewer.get(viewerId) ?? { running: 0, waiting: [] }
    byViewer.set(viewerId, turns)
    if (turns.waiting.length >= limits.waiting) throw userError('too_many', 'Too many requests wait already. Ask again when they are answered.')
    if (turns.running >= limits.running) await new Promise<void>((resolve) => void turns.waiting.push(resolve))
    else turns.running += 1
    try {
      return await work()
    } finally {
      pass(viewerId, turns)
    }
  }

  /** Whoever waits longest takes the place over. */
  function pass(viewerId: string, turns: Turns): void {
    const next = turns.waiting.shift()
    if (next !== undefined) return next()
    turns.running -= 1
    if (turns.running === 0) byViewer.delete(viewerId)
  }

  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      setExecuteFn((given) => inTurn(args.contextValue.viewer.id, () => executeFn(given)))
    },
  }
}
