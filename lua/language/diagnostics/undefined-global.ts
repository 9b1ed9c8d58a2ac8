import { hostFamilies } from '../../api/functions.ts'
import { type Global, visibleAt } from '../scopes/variables.ts'
import { forbiddenGlobals } from '../types/host-types.ts'
import type { OpenScript } from '../workspace.ts'
import type { Finding, Rule } from './diagnostic.ts'
import { nearest } from './nearest.ts'

export const undefinedGlobal: Rule = {
  name: 'undefined-global',
  severity: 'error',
  explanation: 'A name stands for nothing: no local variable, no global of the host.',
  check: (opened) => {
    const { script, types } = opened
    const undefinedOnes = [...script.binding.globals.values()].filter(({ name, references }) =>
      !types.world.globals.has(name) && !Object.hasOwn(forbiddenGlobals, name) && references.every(({ access }) => access === 'read'))
    return undefinedOnes.flatMap((global) => findingsFor(opened, global))
  },
}

function findingsFor({ script, types }: OpenScript, { name, references }: Global): Finding[] {
  const spans = references.map((reference) => ({ start: reference.name.start, end: reference.name.end }))
  const elsewhere = hostFamilies.some((family) => family.name === name)
  if (elsewhere) return spans.map((span) => ({ ...span, message: `\`${name}\` is not there in this kind of module.` }))
  const names = [...visibleAt(script.binding, spans[0]?.start ?? 0).map((variable) => variable.name), ...types.world.globals.keys()]
  const meant = nearest(name, names)
  if (meant === null) return spans.map((span) => ({ ...span, message: `\`${name}\` is not defined.` }))
  return spans.map((span) => ({ ...span, message: `\`${name}\` is not defined. Did you mean \`${meant}\`?`, fix: { title: `Change to ${meant}`, edits: [{ ...span, text: meant }] } }))
}
