import pino, { type DestinationStream, type Logger } from 'pino'
import { currentRequestId } from './http/current-request.ts'
import { errorFacts } from './log-error.ts'

export type Log = Logger
export const logLevels = ['error', 'warn', 'info', 'debug', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** One JSON object a line, on standard error unless told otherwise; inside a request with its id. */
export function createLog(level: LogLevel, destination: DestinationStream = pino.destination(2)): Log {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const requestId = currentRequestId()
        return requestId === null ? {} : { requestId }
      },
      serializers: { err: errorFacts },
    },
    destination,
  )
}
