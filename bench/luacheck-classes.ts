export const groups = ['syntax', 'undefined global', 'assigned global', 'unused local', 'unused parameter', 'shadowing', 'unreachable'] as const
export type Group = (typeof groups)[number]
/** Zero-based. */
export type Warning = { code: string; line: number; column: number; message: string; name: string }
export type Difference = {
  side: 'ours' | 'theirs'
  group: Group
  name: string
  line: number
  message: string
  warnings: readonly Warning[]
  /** How many problems of the group we name in the file. */
  named: number
}

const byRule: Readonly<Record<string, Group>> = {
  'undefined-global': 'undefined global', 'assign-to-undeclared-global': 'assigned global', 'unused-local': 'unused local', 'unused-parameter': 'unused parameter', shadowing: 'shadowing',
  'unreachable-code': 'unreachable',
}
export const groupOfRule = (rule: string): Group | null => byRule[rule] ?? null

/** Null for what we leave alone on purpose. */
export function groupOfCode({ code, name }: Warning, all: readonly Warning[]): Group | null {
  // To us a global that the script itself assigns is one mistake, where it is assigned.
  if (code === '112' || code === '113') return all.some((other) => other.code === '111' && other.name === name) ? null : 'undefined global'
  if (code === '111' || code === '121') return 'assigned global'
  if (code === '211' || code === '213' || code === '231' || code === '241') return 'unused local'
  if (code === '212') return 'unused parameter'
  if (code.startsWith('4')) return 'shadowing'
  return code === '511' ? 'unreachable' : null
}

type Lines = readonly string[]
type Class = { of: Group; side: Difference['side']; is: (difference: Difference, lines: Lines) => boolean; why: string }

/** Whether another parameter stands behind one in the list that begins on its line. */
const hasNext = ({ line, name }: Difference, lines: Lines) => new RegExp(`function[^(]*\\([^)]*\\b${name}\\s*,`).test(lines.slice(line, line + 4).join(' ')) || new RegExp(`^\\s*${name}\\s*,`).test(lines[line] ?? '')

/** The first that fits explains a difference. */
const classes: readonly Class[] = [
  ...groups.map((of): Class => ({ of, side: 'theirs', is: ({ named }) => named >= 500, why: 'we name 500 of a kind and stop' })),
  ...groups.map((of): Class => ({ of, side: 'theirs', is: ({ line }, lines) => /---\s*@diagnostic\s+disable/.test(lines.slice(Math.max(0, line - 1), line + 1).join('\n')), why: 'a comment silences it' })),
  { of: 'unused parameter', side: 'theirs', is: ({ name }) => name === 'self' || name === '...', why: 'the hidden `self` and `...` need no use' },
  { of: 'unused parameter', side: 'theirs', is: hasNext, why: 'a parameter before one that is used must stay' },
  { of: 'shadowing', side: 'theirs', is: ({ name }) => name === 'self', why: 'the hidden `self` of a method hides another one on purpose' },
  { of: 'shadowing', side: 'theirs', is: ({ name }, lines) => new RegExp(`local\\s+[^=]*\\b${name}\\b[^=]*=[^=]*\\b${name}\\b`).test(lines.join('\n')), why: '`local x = x` hides on purpose' },
  { of: 'shadowing', side: 'theirs', is: ({ name }) => name.startsWith('_'), why: 'a name that starts with `_` says that this is meant' },
  { of: 'assigned global', side: 'theirs', is: (_, lines) => lines.some((line) => /\b_ENV\s*=/.test(line)), why: 'the script has an environment of its own' },
  { of: 'undefined global', side: 'theirs', is: (_, lines) => lines.some((line) => /\b_ENV\s*=/.test(line)), why: 'the script has an environment of its own' },
  { of: 'unused local', side: 'theirs', is: ({ line }, lines) => /<\s*close\s*>/.test(lines[line] ?? ''), why: 'a variable that is closed does its work by that' },
  { of: 'unused local', side: 'theirs', is: (_, lines) => lines.some((line) => /\bif\s+(?:false|nil)\s+then\b/.test(line)), why: 'a use counts where it can never run too' },
  { of: 'unused parameter', side: 'theirs', is: (_, lines) => lines.some((line) => /\bif\s+(?:false|nil)\s+then\b/.test(line)), why: 'a use counts where it can never run too' },
  { of: 'unused parameter', side: 'ours', is: ({ name }, lines) => lines.some((line) => new RegExp(`\\b${name}\\s*=`).test(line)), why: 'a parameter that is only assigned is not used' },
  { of: 'undefined global', side: 'ours', is: ({ name }) => name === '_ENV', why: 'luacheck does not count _ENV, which the host does not give' },
  { of: 'unused local', side: 'theirs', is: ({ name }) => name.startsWith('_'), why: 'a name that starts with `_` says that this is meant' },
  { of: 'unused local', side: 'theirs', is: ({ message }) => message.includes('mutated but never accessed'), why: 'a table that is only filled counts as used' },
  { of: 'unused local', side: 'theirs', is: ({ line }, lines) => !/\b(?:local|for)\b/.test(lines[line] ?? ''), why: 'an assignment is told where it stands, ours at the declaration' },
  { of: 'unused local', side: 'ours', is: ({ message }) => message.includes('assigned but never read'), why: 'the same, told at the declaration' },
  { of: 'unreachable', side: 'ours', is: ({ line }, lines) => /\berror\s*\(/.test(lines.slice(Math.max(0, line - 6), line + 1).join('\n')), why: 'we know that `error` does not come back' },
  { of: 'unreachable', side: 'ours', is: ({ line }, lines) => /^\s*return\s*;?\s*$/.test(lines[line] ?? ''), why: 'luacheck passes over a `return` without a value' },
]

/** Why the two differ; null where it is not known. */
export function classOf(difference: Difference, text: string): string | null {
  const lines = text.split('\n')
  return classes.find(({ of, side, is }) => of === difference.group && side === difference.side && is(difference, lines))?.why ?? null
}
