import type { ExecutionResult } from 'graphql'
import { z } from 'zod'
import type { Connection } from '#server/conventions/sql.ts'
import { userError } from '#server/conventions/user-error.ts'
import { deleteAnsweredBefore, insertAnswered, lockAnswered } from './answered-requests.store.ts'
import { keySha256 } from './idempotency-key.ts'
import { openAnswer, sealAnswer } from './sealed-answer.ts'

export { idempotencyKey, requestSha256 } from './idempotency-key.ts'

/** A mutation that its sender can name again. */
export type KeyedRequest = { actorId: string; key: string; requestSha256: Buffer }

const keptHours = 24
const answerShape = z.object({ data: z.record(z.string(), z.unknown()).nullable() })

/** The answer that was given under this key before; null for a new one. Whoever asks at the same time waits for it. */
export async function earlierAnswer(sql: Connection, request: KeyedRequest): Promise<ExecutionResult | null> {
  const earlier = await lockAnswered(sql, { actorId: request.actorId, keySha256: keySha256(request.key) })
  if (!earlier) return null
  if (!request.requestSha256.equals(earlier.requestSha256)) throw otherRequest()
  return answerShape.parse(JSON.parse(openAnswer(request.key, earlier.answer)))
}

/** Keeps the answer in the transaction that made it true. */
export async function keepAnswer(sql: Connection, { actorId, key, requestSha256 }: KeyedRequest, answer: ExecutionResult): Promise<void> {
  const sealed = sealAnswer(key, JSON.stringify({ data: answer.data ?? null }))
  await insertAnswered(sql, { actorId, keySha256: keySha256(key) }, { requestSha256, answer: sealed })
}

export const forgetOldAnswers = (sql: Connection) => deleteAnsweredBefore(sql, keptHours)

function otherRequest() {
  const error = userError('idempotency_key_reused', 'This Idempotency-Key was used for another request. Send a new request with a new key.')
  error.extensions['http'] = { status: 422, spec: true }
  return error
}
