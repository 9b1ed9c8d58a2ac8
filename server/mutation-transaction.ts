import { type ExecutionArgs, type ExecutionResult, getOperationAST, GraphQLError, OperationTypeNode } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { type ContextParts, createContext, type RequestContext } from './context.ts'
import { diskIsFull } from './conventions/expected-failures.ts'
import type { Database } from './db/database.ts'
import { recordChanges } from './modules/audit/audit.service.ts'
import { earlierAnswer, idempotencyKey, keepAnswer, type KeyedRequest, requestSha256 } from './modules/requests/requests.service.ts'

type Asked = { args: ExecutionArgs; context: RequestContext & YogaInitialContext }
type Execute = (args: ExecutionArgs) => unknown
type Parts = Omit<ContextParts, 'sql'> & { database: Database; hasRoom: () => Promise<boolean> }

/** A mutation is one transaction: what it changes, the record of that and the answer under its key stay together, or nothing does. */
export const mutationTransaction = (parts: Parts): Plugin<RequestContext> => ({
  onExecute({ args, executeFn, setExecuteFn }) {
    const operation = getOperationAST(args.document, args.operationName)
    if (operation?.operation === OperationTypeNode.MUTATION) setExecuteFn((given) => mutate(parts, { args: given, context: args.contextValue }, executeFn))
  },
})

/** Undoes a transaction whose answer tells of an error that nobody expected. */
class Failed extends Error {
  readonly answer: ExecutionResult
  constructor(answer: ExecutionResult) {
    super('The mutation failed.')
    this.answer = answer
  }
}

async function mutate({ database, hasRoom, ...parts }: Parts, { args, context }: Asked, execute: Execute): Promise<ExecutionResult> {
  try {
    if (!(await hasRoom())) throw diskIsFull()
    const request = keyedRequest(context)
    const ended = await database.app.begin(async (sql) => {
      const earlier = request && (await earlierAnswer(sql, request))
      if (earlier) return { answer: earlier }
      const own = createContext({ ...parts, sql }, context)
      const answer = await answerOf(execute({ ...args, contextValue: { ...context, ...own } }))
      if (answer.errors !== undefined) throw new Failed(answer)
      if (request) await keepAnswer(sql, request, answer)
      await recordChanges(sql, { actor: context.viewer, notes: own.trail.notes, requestId: context.requestId })
      return { answer }
    })
    return ended.answer
  } catch (error) {
    if (error instanceof Failed) return error.answer
    return { errors: [error instanceof GraphQLError ? error : new GraphQLError('The mutation failed.', { originalError: asError(error) })] }
  }
}

function keyedRequest({ request, params, viewer }: Asked['context']): KeyedRequest | null {
  const key = idempotencyKey(request.headers)
  return key === null ? null : { actorId: viewer.id, key, requestSha256: requestSha256(params) }
}

/** Nothing of ours answers a mutation in several parts. */
async function answerOf(executed: unknown): Promise<ExecutionResult> {
  const answer: unknown = await executed
  if (isResult(answer)) return answer
  throw new Error('A mutation was answered in several parts.')
}

const isResult = (value: unknown): value is ExecutionResult => typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)
const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))
