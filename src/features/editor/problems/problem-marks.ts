/** What a part or a group of parts shows of its problems. */
export type ProblemMark = { count: number; level: 'error' | 'warning' | undefined }

const marks = new Map<string, ProblemMark>()

/** Equal marks are one object, so that what has not changed is not drawn again. */
export function problemMark(count: number, level: ProblemMark['level']): ProblemMark {
  const key = `${count} ${level ?? ''}`
  const mark = marks.get(key) ?? { count, level }
  marks.set(key, mark)
  return mark
}

export const noProblems = problemMark(0, undefined)

export function sumOf(all: readonly ProblemMark[]): ProblemMark {
  const level = all.some((mark) => mark.level === 'error') ? 'error' : all.find((mark) => mark.level !== undefined)?.level
  return problemMark(all.reduce((sum, { count }) => sum + count, 0), level)
}
