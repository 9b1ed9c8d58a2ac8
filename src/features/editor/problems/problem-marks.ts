/** What a part or a group of parts shows of its problems. */
export type ProblemMark = { count: number; level: 'error' | 'warning' | undefined }

export const noProblems: ProblemMark = { count: 0, level: undefined }

export const sumOf = (marks: readonly ProblemMark[]): ProblemMark =>
  marks.reduce((sum, { count, level }) => ({ count: sum.count + count, level: sum.level === 'error' ? sum.level : (level ?? sum.level) }), noProblems)
