import { tokenTypes } from '../semantic-tokens.ts'

/** The words that semantic tokens stand for, each with its type. */
export function tokenTexts(text: string, numbers: Uint32Array): [word: string, type: string][] {
  const lines = text.split('\n')
  const words: [string, string][] = []
  let [line, column] = [0, 0]
  for (let at = 0; at < numbers.length; at += 5) {
    const [lineStep = 0, columnStep = 0, length = 0, type = 0] = numbers.subarray(at)
    column = lineStep === 0 ? column + columnStep : columnStep
    line += lineStep
    words.push([lines[line]?.slice(column, column + length) ?? '', tokenTypes[type] ?? ''])
  }
  return words
}
