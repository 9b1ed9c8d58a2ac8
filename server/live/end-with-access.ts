import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../context.ts'
import { userError } from '../conventions/user-error.ts'
import type { AccessWatch } from './access-watch.ts'

/** A page holds one; its tabs and a few programs under one token are far below. */
export const mostOpen = 100

/** Every open subscription ends with the access of who asked for it, with an error that says so. */
export const endWithAccess = (access: AccessWatch): Plugin<RequestContext> => ({
  onSubscribe({ args, setResultAndStopExecution }) {
    const { viewer } = args.contextValue
    if (access.countOpen(viewer) >= mostOpen) return setResultAndStopExecution({ errors: [tooMany()] })
    return {
      onSubscribeResult({ result, setResult }) {
        if (Symbol.asyncIterator in result) setResult(untilEnded(result, (onEnd) => access.whenEnded(viewer, onEnd)))
      },
    }
  },
})

const tooMany = () => userError('too_many', `${mostOpen} open subscriptions at most. Close some of them first.`)

/** As in the answer to a request without a session. */
const unauthenticated = () => new GraphQLError('Sign in first.', { extensions: { code: 'unauthenticated' } })

async function* untilEnded(results: AsyncIterable<ExecutionResult>, whenEnded: (onEnd: () => void) => () => void): AsyncGenerator<ExecutionResult, void> {
  const iterator = results[Symbol.asyncIterator]()
  const { promise: end, resolve } = Promise.withResolvers<'ended'>()
  const stopWatching = whenEnded(() => resolve('ended'))
  try {
    while (true) {
      const next = await Promise.race([end, iterator.next()])
      if (next === 'ended') return void (yield { errors: [unauthenticated()] })
      if (next.done) return
      yield next.value
    }
  } finally {
    stopWatching()
    await iterator.return?.()
  }
}
