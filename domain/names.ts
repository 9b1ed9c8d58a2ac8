import type { Problem } from './problem.ts'

const wrong = (code: string, message: string): Problem => ({ path: ['name'], code, message })

/** What is wrong with the name of a connector, a module or a sample, its length left out. */
export function nameProblem(name: string): Problem | null {
  if (!visible.test(name)) return wrong('required', name.trim() === '' ? 'A name is required.' : 'A name needs a character that can be seen.')
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name)) return wrong('invalid_attribute', 'A name is one line: it holds no line breaks, tabs or other control characters.')
  if (/\p{Bidi_Control}/u.test(name)) return wrong('invalid_attribute', 'A name holds no invisible marks that turn the direction of writing.')
  return null
}

// U+2800 is Braille without a dot.
const visible = /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u
