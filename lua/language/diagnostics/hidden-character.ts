import { type HiddenCharacter, hiddenCharactersIn } from '#domain/hidden-characters.ts'
import type { Span } from '../parser/span.ts'
import type { Script } from '../types/script.ts'
import type { Finding, Fix, Rule } from './diagnostic.ts'

export const hiddenCharacter: Rule = {
  name: 'hidden-character',
  severity: 'warning',
  explanation: 'A string or a comment holds a character that nobody sees, or that makes the text look like another.',
  check: ({ script }) => (hiddenCharactersIn(script.text).length === 0 ? [] : textsOf(script).flatMap((span) => findingsIn(script, span))),
}

/** Between strings and comments such a character is an error of syntax. */
function textsOf({ chunk: { tokens } }: Script): Span[] {
  const strings = tokens.kinds.flatMap((kind, index) => (kind === 'string' ? [{ start: tokens.starts[index] ?? 0, end: tokens.ends[index] ?? 0 }] : []))
  return [...strings, ...tokens.comments]
}

const messages: Record<HiddenCharacter['kind'], string> = {
  direction: 'turns the direction of the text, so that it does something else than it seems to',
  invisible: 'can not be seen',
  broken: 'stands where the text was no valid Unicode',
}

function findingsIn({ text }: Script, { start, end }: Span): Finding[] {
  const own = text.slice(start, end)
  return hiddenCharactersIn(own).map((found): Finding => {
    const span = { start: start + found.start, end: start + found.end }
    const fix = fixOf(own, found, span)
    return { ...span, message: `${found.name} ${messages[found.kind]}.`, ...(fix && { fix }) }
  })
}

/** In a quoted string it can be written so that it is seen and stays what it is; a comment does not need it. */
function fixOf(own: string, { name, kind }: HiddenCharacter, span: Span): Fix | null {
  if (own.startsWith('--')) return { title: `Remove ${name}`, edits: [{ ...span, text: '' }] }
  if (own.startsWith('[') || kind === 'broken') return null
  const escape = `\\u{${name.slice(2)}}`
  return { title: `Write it as ${escape}`, edits: [{ ...span, text: escape }] }
}
