import type { JsonValue } from '#domain/json-value.ts'
import type { RunReport } from '../../workers/lua-run/contract.ts'
export type Difference = { path: string; expected: JsonValue | undefined; actual: JsonValue | undefined }
export type Judgement = { isPassed: boolean; differences: Difference[]; problem: string | null }
export function judgeRun(_expected: string | null, report: RunReport): Judgement {
  return { isPassed: report.result.status === 'returned', differences: [], problem: null }
}
export const expectedFrom = (_report: RunReport): string | null => null
