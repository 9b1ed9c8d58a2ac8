import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { CannotStart } from './cannot-start.ts'
import { type LogLevel, logLevels } from './log.ts'

export type Environment = {
  /** 0 takes any free port. */
  port: number
  /** The address to listen at; null: this machine alone. */
  host: string | null
  dataFolder: string
  /** MB that the disk of the data folder keeps: with less, nothing is saved any more. */
  leastRoom: number
  libraryFolder: string
  /** Null: the embedded PostgreSQL in the data folder. */
  databaseUrl: string | null
  /** Where people reach the server, as https://studio.example.com; null: at localhost. */
  publicUrl: string | null
  /** Signs the cookies; null: one that the database keeps. */
  secret: string | null
  /** Addresses or networks of proxies whose X-Forwarded-For is believed. */
  trustedProxies: string[]
  singleSignOn: SingleSignOn | null
  /** Null: warn in a terminal, else info. */
  logLevel: LogLevel | null
  /** What a collector of metrics that runs elsewhere sends; null: metrics for this machine alone. */
  metricsToken: string | null
  /** Tools may read the schema. */
  introspection: boolean
}

/** An OpenID Connect provider at which people of the company sign in. */
export type SingleSignOn = { issuer: string; clientId: string; clientSecret: string; name: string; defaultRole: 'reviewer' | 'designer' | 'admin' }

const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535
const isDatabaseUrl = (text: string) => /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? '')

const isSiteUrl = (text: string) => /^https?:$/.test(URL.parse(text)?.protocol ?? '') && URL.parse(text)?.pathname === '/'
const isProxy = (text: string) => isIP(text.replace(/\/\d{1,3}$/, '')) > 0
/** An empty variable is one that is not set. */
const optional = z.string().optional().transform((text) => text?.trim() || null)

const variables = z.object({
  STUDIO_PORT: z.string().default('4000').refine(isPort, 'STUDIO_PORT is a number from 0 to 65535.'),
  STUDIO_HOST: optional.refine((text) => text === null || isIP(text) > 0, 'STUDIO_HOST is an address to listen at, as in 0.0.0.0.'),
  STUDIO_DATA_DIR: z.string().default('.data'),
  STUDIO_LEAST_ROOM: z.string().default('64').refine((text) => /^\d{1,9}$/.test(text), 'STUDIO_LEAST_ROOM is a number of MB.'),
  STUDIO_LIBRARY_DIR: z.string().default('library'),
  DATABASE_URL: z.string().optional().refine((text) => !text || isDatabaseUrl(text), 'DATABASE_URL looks like postgres://user:password@host:5432/database.'),
  STUDIO_PUBLIC_URL: optional.refine((text) => text === null || isSiteUrl(text), 'STUDIO_PUBLIC_URL looks like https://studio.example.com, without a path.'),
  STUDIO_SECRET: optional.refine((text) => text === null || text.length >= 32, 'STUDIO_SECRET has 32 characters at least; make one with: openssl rand -base64 32'),
  STUDIO_TRUSTED_PROXY: optional
    .transform((text) => text?.split(',').map((part) => part.trim()) ?? [])
    .refine((parts) => parts.every(isProxy), 'STUDIO_TRUSTED_PROXY lists addresses or networks, as in 10.0.0.5,172.16.0.0/12.'),
  STUDIO_LOG_LEVEL: optional.pipe(z.enum(logLevels, `STUDIO_LOG_LEVEL is one of ${logLevels.join(', ')}.`).nullable()),
  STUDIO_METRICS_TOKEN: optional.refine((text) => text === null || text.length >= 16, 'STUDIO_METRICS_TOKEN has 16 characters at least.'),
  STUDIO_INTROSPECTION: z.enum(['on', 'off'], 'STUDIO_INTROSPECTION is on or off.').default('off'),
  STUDIO_OIDC_ISSUER: optional.refine((text) => text === null || URL.canParse(text), 'STUDIO_OIDC_ISSUER is the URL of the provider, as in https://login.example.com/realms/print.'),
  STUDIO_OIDC_CLIENT_ID: optional,
  STUDIO_OIDC_CLIENT_SECRET: optional,
  STUDIO_OIDC_NAME: optional,
  STUDIO_OIDC_DEFAULT_ROLE: z.enum(['reviewer', 'designer', 'admin'], 'STUDIO_OIDC_DEFAULT_ROLE is reviewer, designer or admin.').default('reviewer'),
})
type Variables = z.infer<typeof variables>

/** Relative folders start at the project, wherever the server was started from. */
export function readEnvironment(environment: Record<string, string | undefined>, project: string): Environment {
  const read = variables.safeParse(environment)
  if (!read.success) throw new CannotStart(read.error.issues.map((issue) => issue.message).join(' '))
  const { STUDIO_PORT, STUDIO_DATA_DIR, STUDIO_LIBRARY_DIR, DATABASE_URL } = read.data
  return {
    port: Number(STUDIO_PORT),
    host: hostFor(read.data),
    dataFolder: resolve(project, STUDIO_DATA_DIR),
    leastRoom: Number(read.data.STUDIO_LEAST_ROOM),
    libraryFolder: resolve(project, STUDIO_LIBRARY_DIR),
    databaseUrl: DATABASE_URL || null,
    publicUrl: read.data.STUDIO_PUBLIC_URL && new URL(read.data.STUDIO_PUBLIC_URL).origin,
    secret: read.data.STUDIO_SECRET,
    trustedProxies: read.data.STUDIO_TRUSTED_PROXY,
    singleSignOn: singleSignOn(read.data),
    logLevel: read.data.STUDIO_LOG_LEVEL,
    metricsToken: read.data.STUDIO_METRICS_TOKEN,
    introspection: read.data.STUDIO_INTROSPECTION === 'on',
  }
}

/** On a network the server has a name: without it, any page could speak to it under a name of its own. */
function hostFor({ STUDIO_HOST, STUDIO_PUBLIC_URL }: Variables): string | null {
  if (STUDIO_HOST !== null && STUDIO_PUBLIC_URL === null) throw new CannotStart('STUDIO_HOST needs STUDIO_PUBLIC_URL: where people reach the server, as https://studio.example.com.')
  return STUDIO_HOST
}

function singleSignOn(read: Variables): SingleSignOn | null {
  const { STUDIO_OIDC_ISSUER: issuer, STUDIO_OIDC_CLIENT_ID: clientId, STUDIO_OIDC_CLIENT_SECRET: clientSecret } = read
  if (issuer === null && clientId === null && clientSecret === null) return null
  if (issuer === null || clientId === null || clientSecret === null) {
    throw new CannotStart('Single sign-on needs all of STUDIO_OIDC_ISSUER, STUDIO_OIDC_CLIENT_ID and STUDIO_OIDC_CLIENT_SECRET.')
  }
  return { issuer, clientId, clientSecret, name: read.STUDIO_OIDC_NAME ?? 'single sign-on', defaultRole: read.STUDIO_OIDC_DEFAULT_ROLE }
}
