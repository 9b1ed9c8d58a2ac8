import { GraphQLError } from 'graphql'

type Failure = { code: string; message: string; status?: number }

const diskFull: Failure = { code: 'not_saved', message: 'Nothing was saved: the disk of the database is full. Save again when there is room.' }
const words: Record<string, Failure> = {
  // disk_full, and a file that can not be made longer
  '53100': diskFull,
  '58030': { code: 'not_saved', message: 'Nothing was saved: the disk of the database can not be written. Save again when it can.' },
  '25006': { code: 'not_saved', message: 'Nothing was saved: the database can only be read at the moment.' },
  // query_canceled by statement_timeout, and the transaction that waited too long
  '57014': { code: 'timeout', message: 'This took too long and was stopped. Nothing was changed.' },
  '55P03': { code: 'timeout', message: 'This took too long and was stopped. Nothing was changed.' },
}
const away: Failure = { code: 'unavailable', status: 503, message: 'The database can not be reached at the moment. Try again.' }
const isAway = (code: string) => /^(08|57P0)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'CONNECT_TIMEOUT'].includes(code)

/** What can happen to a database in normal use, in words; null for what nobody expected. */
export function expectedFailure(error: unknown): GraphQLError | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const code = String(error.code)
  const said = words[code] ?? (isAway(code) ? away : null)
  return said && errorFor(said)
}

/** For a change that is not even tried. */
export const diskIsFull = () => errorFor(diskFull)

const errorFor = ({ code, message, status = 500 }: Failure) => new GraphQLError(message, { extensions: { code, http: { status } } })
