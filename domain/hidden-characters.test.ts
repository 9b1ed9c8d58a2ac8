import { expect, test } from 'vitest'
import { hiddenCharactersIn } from './hidden-characters.ts'

const namesIn = (text: string) => hiddenCharactersIn(text).map(({ name, kind }) => `${name} ${kind}`)

test.each([
  ['plain text, with ä, € and 中文', []],
  ['user\u202e txt', ['U+202E direction']],
  ['a\u200bb\ufeff', ['U+200B invisible', 'U+FEFF invisible']],
  ['a tag \u{e0041}', ['U+E0041 invisible']],
  ['family 👨‍👩‍👧, farmer 👩🏽‍🌾', []],
  ['a joiner a\u200db', ['U+200D invisible']],
  ['half \ud800 and \ufffd', ['U+D800 broken', 'U+FFFD broken']],
])('%s', (text, names) => expect(namesIn(text)).toEqual(names))
