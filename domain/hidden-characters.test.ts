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
  ['bytes hidden behind a letter: a\u{e0101}\ufe03', ['U+E0101 invisible', 'U+FE03 invisible']],
  ['a heart \u2764\ufe0f and a key 1\ufe0f\u20e3', []],
  ['fillers and line ends that are none: \uffa0\u2028', ['U+FFA0 invisible', 'U+2028 invisible']],
  ['half \ud800 and \ufffd', ['U+D800 broken', 'U+FFFD broken']],
])('%s', (text, names) => expect(namesIn(text)).toEqual(names))
