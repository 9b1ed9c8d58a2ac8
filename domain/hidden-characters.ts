/** A character that is not seen, or that lets the ones around it be seen elsewhere than they are. */
export type HiddenCharacter = { start: number; end: number; name: string; kind: 'direction' | 'invisible' | 'broken' }

const hidden = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u00ad\u115f\u1160\u180e\u200b-\u200d\u2060-\u2064\u3164\ufeff]|\u034f|[\u{e0000}-\u{e007f}]|\ufffd|\p{Cs}/gu
const direction = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
/** One emoji of several is held together by a joiner. */
const emojiBefore = /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?$/u

/** Half a surrogate and U+FFFD stand where a text was no valid Unicode. */
export function hiddenCharactersIn(text: string): HiddenCharacter[] {
  return [...text.matchAll(hidden)].flatMap(({ 0: character, index: start }): HiddenCharacter[] => {
    if (character === '\u200d' && emojiBefore.test(text.slice(Math.max(0, start - 4), start))) return []
    const code = character.codePointAt(0) ?? 0
    const isBroken = code === 0xff_fd || (code >= 0xd8_00 && code <= 0xdf_ff)
    const kind = isBroken ? 'broken' : direction.test(character) ? 'direction' : 'invisible'
    return [{ start, end: start + character.length, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, kind }]
  })
}
