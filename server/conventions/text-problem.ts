/** What keeps a text out of the database, as the end of a sentence; null where nothing does. */
export function textProblem(text: string): string | null {
  if (text.includes('\u0000')) return 'holds a NUL character, which can not be stored'
  if (!text.isWellFormed()) return 'holds half of a surrogate pair, which is no character'
  return null
}
