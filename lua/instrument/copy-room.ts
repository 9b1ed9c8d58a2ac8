/** How much of a value is copied; texts in characters and bytes of UTF-8. */
export type CopyRoom = {
  readonly values: number
  /** Of a table's tables the fields, of those no more. */
  readonly deepest: number
  readonly fields: number
  readonly characters: number
  readonly bytes: number
  /** Of a whole copy: what is left for all of it, and the tables that it stands in, as a table may hold itself. */
  readonly whole: { fields: number; bytes: number; inside: number[] } | null
}

/** For the end of a line. Of one hit eight values: functions take and give more at times. */
export const shortRoom: CopyRoom = { values: 8, deepest: 2, fields: 8, characters: 64, bytes: 256, whole: null }

const megabyte = 1024 * 1024
const mostFields = 20_000

/** For somebody who looks at it: all there is, as long as a page can bear it. */
export const wholeRoom = (): CopyRoom => ({
  values: 250,
  deepest: 60,
  fields: mostFields,
  characters: megabyte,
  bytes: megabyte,
  whole: { fields: mostFields, bytes: 2 * megabyte, inside: [] },
})
