import type { EditorProblem } from './problem-list.ts'

/** As in "2 errors, 1 warning". */
export function problemCounts(problems: readonly EditorProblem[]): string {
  const words = (severity: EditorProblem['severity'], one: string, many: string) => {
    const count = problems.filter((problem) => problem.severity === severity).length
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  }
  return [...words('error', 'error', 'errors'), ...words('warning', 'warning', 'warnings'), ...words('information', 'note', 'notes')].join(', ')
}
