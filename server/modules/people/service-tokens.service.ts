import type { ChangeContext } from '#server/change-context.ts'
import { done, type Outcome, refused } from '#server/conventions/mutation-result.ts'
import { textProblem } from '#server/conventions/text-problem.ts'
import { isUuid } from '#server/conventions/uuid.ts'
import type { CreateServiceTokenInput } from '#server/generated/schema-types.ts'
import { authorize, authorizeReading, tokenScopes } from '../access/access.service.ts'
import { newSecret, sha256 } from './secret-token.ts'
import { insertServiceToken, listServiceTokens, lockServiceToken, revokeServiceToken, type ServiceTokenRow } from './service-tokens.store.ts'

/** `secret` is there once, in the answer that made it. */
export type AnsweredToken = ServiceTokenRow & { secret?: string }
export type ServiceTokensService = ReturnType<typeof createServiceTokensService>

/** Says to secret scanners, and to a person who finds one, what it is. */
const tokenPrefix = 'cst_'
const longestDays = 366

/** What programs come in by. */
export function createServiceTokensService({ sql, viewer, trail }: ChangeContext) {
  return {
    async list(): Promise<AnsweredToken[]> {
      authorizeReading(viewer, 'people.manage')
      return listServiceTokens(sql)
    },
    async create(input: CreateServiceTokenInput): Promise<Outcome<AnsweredToken>> {
      const allowed = authorize(viewer, 'people.manage')
      if (!allowed.ok) return allowed
      const problem = problemOf(input)
      if (problem) return refused(problem)
      const secret = newSecret(tokenPrefix)
      const stored = await insertServiceToken(sql, {
        name: input.name.trim(),
        tokenSha256: sha256(secret),
        scopes: [...new Set(input.scopes)],
        expiresAt: input.expiresAt,
        createdBy: viewer.id,
      })
      trail.note({ action: 'token.created', object: stored, summary: stored.scopes.join(', ') })
      return done({ ...stored, secret })
    },
    async revoke(id: string): Promise<Outcome<AnsweredToken>> {
      const allowed = authorize(viewer, 'people.manage')
      if (!allowed.ok) return allowed
      const token = isUuid(id) ? await lockServiceToken(sql, id) : undefined
      if (token === undefined) return noToken()
      if (token.revokedAt !== null) return done(token)
      const revoked = await revokeServiceToken(sql, id)
      trail.note({ action: 'token.revoked', object: token })
      return revoked ? done(revoked) : noToken()
    },
  }
}

const noToken = () => refused({ path: ['id'], code: 'not_found', message: 'There is no such service token.' })

function problemOf({ name, scopes, expiresAt }: CreateServiceTokenInput) {
  const trimmed = name.trim()
  if (trimmed === '' || trimmed.length > 100 || textProblem(trimmed) !== null) return { path: ['name'], code: 'required', message: 'A name has 1 to 100 characters.' }
  const known: readonly string[] = tokenScopes
  if (scopes.length === 0) return { path: ['scopes'], code: 'required', message: 'Choose what the token may do.' }
  const unknown = scopes.find((scope) => !known.includes(scope))
  if (unknown !== undefined) return { path: ['scopes'], code: 'invalid_attribute', message: `The scopes are ${known.join(', ')}.` }
  const days = (Date.parse(expiresAt) - Date.now()) / 86_400_000
  if (days <= 0) return { path: ['expiresAt'], code: 'invalid_attribute', message: 'It would have expired already.' }
  if (days > longestDays) return { path: ['expiresAt'], code: 'invalid_attribute', message: 'A token lasts a year at most.' }
  return null
}
