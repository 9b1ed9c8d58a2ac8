const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u

/** How many columns Monaco draws a text in; tabs go on to the next stop. */
export function columnsOf(text: string, tabSize: number): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let columns = 0
  for (const letter of text) columns += letter === '\t' ? tabSize - (columns % tabSize) : widthOf(letter)
  return columns
}

/** A text in so many columns; of one that needs more, its beginning and an ellipsis, which always stands. */
export function fittedText(text: string, room: number): string {
  if (columnsOf(text, 1) <= room) return text
  let kept = ''
  let left = room - 1
  for (const letter of text) {
    left -= widthOf(letter)
    if (left < 0) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

/** What stands before each thing behind a line. */
export const gap = '  '

/** A text that stands behind code, in what the code and `taken` columns leave of the room; null: it is not known. */
export const fittedBehind = (text: string, { code, tabSize, room, taken = 0 }: { code: string; tabSize: number; room: number | null; taken?: number }): string =>
  room === null ? text : fittedText(text, room - columnsOf(code, tabSize) - taken - gap.length)

/** An emoji is two letters of JavaScript and as wide. */
const widthOf = (letter: string) => (wide.test(letter) ? 2 : letter.length)
