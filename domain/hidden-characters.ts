/** A character that is not seen, or that lets the ones around it be seen elsewhere than they are. */
export type HiddenCharacter = { start: number; end: number; name: string; kind: 'direction' | 'invisible' | 'broken' }

const hidden = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u00ad\u115f\u1160\u180e\u200b-\u200d\u2028\u2029\u2060-\u2065\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\ufe00-\ufe0f]|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e01ef}]|\ufffd|\p{Cs}/gu
const direction = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
/** One emoji of several is held together by a joiner; U+FE0E and U+FE0F say how one is drawn. */
const emojiBefore = /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?$/u

/** Half a surrogate and U+FFFD stand where a text was no valid Unicode. */
export function hiddenCharactersIn(text: string): HiddenCharacter[] {
  return [...text.matchAll(hidden)].flatMap(({ 0: character, index: start }): HiddenCharacter[] => {
    const before = text.slice(Math.max(0, start - 4), start)
    if ((character === '\u200d' && emojiBefore.test(before)) || (/[\ufe0e\ufe0f]/.test(character) && /\p{Emoji}$/u.test(before))) return []
    const code = character.codePointAt(0) ?? 0
    const isBroken = code === 0xff_fd || (code >= 0xd8_00 && code <= 0xdf_ff)
    const kind = isBroken ? 'broken' : direction.test(character) ? 'direction' : 'invisible'
    return [{ start, end: start + character.length, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, kind }]
  })
}
