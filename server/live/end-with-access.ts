import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../context.ts'
import type { AccessWatch } from './access-watch.ts'

/** Every open subscription ends with the access of who asked for it, with an error that says so. */
export const endWithAccess = (access: AccessWatch): Plugin<RequestContext> => ({
  onSubscribe: ({ args }) => ({
    onSubscribeResult({ result, setResult }) {
      if (Symbol.asyncIterator in result) setResult(untilEnded(result, (onEnd) => access.whenEnded(args.contextValue.viewer, onEnd)))
    },
  }),
})

/** As in the answer to a request without a session. */
export const unauthenticated = () => new GraphQLError('Sign in first.', { extensions: { code: 'unauthenticated' } })

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
