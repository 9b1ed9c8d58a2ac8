import { createHash } from 'node:crypto'
import { userError } from '#server/conventions/user-error.ts'

const idempotencyHeader = 'idempotency-key'

/** Long enough that nobody guesses it: the answer is encrypted with it. */
const shape = /^[\w.:-]{16,200}$/

/** What a client names a mutation by, so that it can ask again; null where it gave none. */
export function idempotencyKey(headers: Headers): string | null {
  const key = headers.get(idempotencyHeader)
  if (key === null || shape.test(key)) return key
  const error = userError('invalid_idempotency_key', 'An Idempotency-Key has 16 to 200 letters, digits, hyphens, dots, colons or underscores.')
  error.extensions['http'] = { status: 400, spec: true }
  throw error
}

export const keySha256 = (key: string) => createHash('sha256').update(`key ${key}`).digest()

type Asked = { query?: string | undefined; operationName?: string | undefined; variables?: Record<string, unknown> | undefined }

/** Of what was asked for, so that a key is not used for two things. */
export function requestSha256({ query, operationName, variables }: Asked): Buffer {
  return createHash('sha256').update(JSON.stringify([query, operationName ?? null, variables ?? {}])).digest()
}
