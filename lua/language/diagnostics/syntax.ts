import type { Rule } from './diagnostic.ts'

export const syntax: Rule = {
  name: 'syntax',
  severity: 'error',
  explanation: 'The script is not Lua.',
  check: ({ script }) => [...script.chunk.problems, ...script.binding.problems],
}
