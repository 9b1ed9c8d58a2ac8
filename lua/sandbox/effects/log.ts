import { parseExactJson } from '#domain/exact-json.ts'
import type { LogLine } from '../run-report.ts'
import type { Effect, HostCall } from './host-call.ts'

const write = (level: LogLine['level']): Effect => (call) => {
  const fields = call.has(2) ? parseExactJson(call.json(2, { isLenient: true })) : {}
  return note(call, { level, message: call.text(1), fields })
}

const note = (call: HostCall, line: Pick<LogLine, 'level' | 'message' | 'fields'>): number => {
  call.run.journal.log({ ...line, at: call.at, afterMs: call.run.elapsedMs })
  return 0
}

export const logEffects: Record<string, Effect> = {
  'log.debug': write('debug'),
  'log.info': write('info'),
  'log.warn': write('warn'),
  'log.error': write('error'),
  print: (call) => note(call, { level: 'debug', message: call.described(), fields: {} }),
}
