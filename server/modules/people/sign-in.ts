import { randomUUID } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { genericOAuth } from 'better-auth/plugins'
import { Kysely } from 'kysely'
import type { Sql } from 'postgres'
import type { SingleSignOn } from '#server/environment.ts'
import type { Log } from '#server/log.ts'
import { isDisabled } from './people.store.ts'
import { signInDialect } from './sign-in-dialect.ts'
import { singleSignOnId, singleSignOnProvider } from './single-sign-on.ts'

export type SignInOptions = {
  sql: Sql
  secret: string
  /** Where the browser reaches us, without a slash at the end. */
  publicUrl: string
  singleSignOn: SingleSignOn | null
  /** A person came by single sign-on for the first time. */
  onJoined: (person: { id: string; name: string; email: string }) => Promise<void>
  log: Log
}
export type SignIn = ReturnType<typeof createSignIn>

export const passwordLength = { least: 12, most: 128 } as const
/** Set by us alone, from what clientAddress found. */
export const addressHeader = 'studio-client-address'
const sessionSeconds = 7 * 24 * 60 * 60

/** better-auth on our own tables: passwords, single sign-on and sessions, which live in the database alone. */
export function createSignIn({ sql, secret, publicUrl, singleSignOn, onJoined, log }: SignInOptions) {
  return betterAuth({
    appName: 'Connector Studio',
    baseURL: publicUrl,
    basePath: '/auth',
    secret,
    database: { db: new Kysely<unknown>({ dialect: signInDialect(sql) }), type: 'postgres' },
    trustedOrigins: [publicUrl],
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: passwordLength.least, maxPasswordLength: passwordLength.most },
    plugins: singleSignOn ? [genericOAuth({ config: [singleSignOnProvider(singleSignOn)] })] : [],
    user: {
      modelName: 'people',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        role: { type: 'string', required: false, input: false },
        disabledAt: { type: 'date', required: false, input: false, fieldName: 'disabled_at' },
      },
    },
    // Its length is fixed: nothing a request does makes a session last longer.
    session: { modelName: 'sessions', fields: sessionColumns, expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    account: { modelName: 'sign_in_accounts', fields: accountColumns, updateAccountOnSignIn: false },
    verification: { modelName: 'sign_in_verifications', fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' } },
    databaseHooks: {
      user: { create: { before: async (person) => ({ data: { ...person, role: singleSignOn?.defaultRole ?? 'reviewer' } }), after: onJoined } },
      account: { create: { before: async (account) => ({ data: { ...account, ...noTokens } }) } },
      session: { create: { before: async (session) => refuseDisabled(await isDisabled(sql, session.userId)) } },
    },
    onAPIError: { errorURL: `${publicUrl}/sign-in` },
    // Ours counts per account as well, see attempts.ts.
    rateLimit: { enabled: false },
    advanced: {
      ...cookieNames(publicUrl),
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log.warn(`Sign-in: ${message}`) },
  })
}

export { singleSignOnId }

const sessionColumns = { userId: 'person_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', createdAt: 'created_at', updatedAt: 'updated_at' }

const accountColumns = {
  userId: 'person_id',
  accountId: 'account_id',
  providerId: 'provider_id',
  accessToken: 'access_token',
  refreshToken: 'refresh_token',
  idToken: 'id_token',
  accessTokenExpiresAt: 'access_token_expires_at',
  refreshTokenExpiresAt: 'refresh_token_expires_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
}

const noTokens = { accessToken: null, refreshToken: null, idToken: null, accessTokenExpiresAt: null, refreshTokenExpiresAt: null }

function refuseDisabled(disabled: boolean): void {
  if (disabled) throw new APIError('FORBIDDEN', { code: 'disabled', message: 'This account is disabled. An admin can enable it again.' })
}

/** Behind TLS a browser takes a __Host- cookie from this host alone, and over TLS alone. */
function cookieNames(publicUrl: string) {
  const secure = publicUrl.startsWith('https://')
  return {
    useSecureCookies: false,
    cookiePrefix: secure ? '__Host-studio' : 'studio',
    defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax' as const, path: '/' },
  }
}
