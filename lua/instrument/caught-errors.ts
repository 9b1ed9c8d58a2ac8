import type { CodePlace } from '../sandbox/run-report.ts'
import { placeInMessage } from '../sandbox/run/code-places.ts'
import type { ScriptRecord } from './script-record.ts'

type CaughtError = { place: CodePlace; message: string }

/** Errors that a script caught, as far as the results of `pcall` and `xpcall` were kept and name a place. */
export function caughtErrors({ instrumented, kept }: ScriptRecord): CaughtError[] {
  return instrumented.points.flatMap(({ kind, names }, index) => {
    if (kind !== 'call' || (names[0] !== 'pcall' && names[0] !== 'xpcall')) return []
    return (kept[index]?.list() ?? []).flatMap(({ values = [] }) => {
      const [isOk, problem] = values
      return isOk?.type === 'boolean' && !isOk.value && problem?.type === 'string' ? errorIn(problem.text) : []
    })
  })
}

function errorIn(message: string): CaughtError[] {
  const place = placeInMessage(message)
  return place === null ? [] : [{ place, message: message.replace(/^[^\s:]+:\d+: /, '') }]
}
