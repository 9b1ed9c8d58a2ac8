import type { Options, PostgresType, Sql } from 'postgres'
import { int8AsNumber, timestamptzAsText } from './column-types.ts'
import { postgres } from './postgres-driver.ts'

/** Where the database is: a person's own PostgreSQL, or the one that we started ourselves. */
export type DatabaseLocation = { kind: 'url'; url: string } | EmbeddedLocation
/** The host is the folder of the socket; Windows has a port instead. */
export type EmbeddedLocation = { kind: 'embedded'; host: string; port: number; password: string; database: string }

export const appRole = 'studio_app'
export const embeddedOwner = 'studio_owner'

/** Connects as the owner of all tables: for migrations and tests, never for requests. */
export function connectAsOwner(location: DatabaseLocation, max = 2): Sql {
  if (location.kind === 'url') return connectTo(location.url, sessionOptions({ max }))
  return postgres({ ...embeddedOptions(location), user: embeddedOwner, ...sessionOptions({ max }) })
}

/** Connects as the run-time role, which owns no table. */
export function connectAsApp(location: DatabaseLocation, max = 10): Sql {
  if (location.kind === 'url') return connectTo(location.url, sessionOptions({ max, role: appRole, patience: requestPatience }))
  return postgres({ ...embeddedOptions(location), user: appRole, ...sessionOptions({ max, patience: requestPatience }) })
}

/** The same with moments as Date, as better-auth wants them. */
export function connectForSignIn(location: DatabaseLocation, max = 4): Sql {
  if (location.kind === 'url') return connectTo(location.url, sessionOptions({ max, role: appRole, moments: 'dates', patience: requestPatience }))
  return postgres({ ...embeddedOptions(location), user: appRole, ...sessionOptions({ max, moments: 'dates', patience: requestPatience }) })
}

/** As libpq understands it, ?host= names the folder of a socket. */
function connectTo(url: string, options: SessionOptions): Sql {
  const target = new URL(url)
  const host = target.searchParams.get('host')
  target.searchParams.delete('host')
  return postgres(target.href, host ? { ...options, host } : options)
}

export function embeddedOptions({ host, port, password, database }: EmbeddedLocation) {
  return { host, port, password, database }
}

type SessionOptions = Options<Record<string, PostgresType>>

type SessionWishes = { max: number; role?: string; moments?: 'text' | 'dates'; patience?: Record<string, number> }

/** Milliseconds: no request of ours takes a statement as long, unless it waits for somebody who is stuck. */
const requestPatience = { statement_timeout: 20_000, idle_in_transaction_session_timeout: 60_000 }

function sessionOptions({ max, role, moments = 'text', patience = {} }: SessionWishes): SessionOptions {
  return {
    max,
    // The database may be restarted under us: try again soon instead of after up to 20 seconds.
    backoff: () => 0.1,
    connect_timeout: 10,
    onnotice: () => undefined,
    // A plan made for any text is wrong for most searches: rare words need the index, common ones must not use it.
    connection: { application_name: 'connector-studio', TimeZone: 'UTC', DateStyle: 'ISO', plan_cache_mode: 'force_custom_plan', ...(role ? { role } : {}), ...patience },
    types: moments === 'text' ? { int8: int8AsNumber, timestamptz: timestamptzAsText } : { int8: int8AsNumber },
  }
}
