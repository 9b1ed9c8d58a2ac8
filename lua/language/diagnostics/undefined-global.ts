import { hostFamilies } from '../../api/functions.ts'
import { forbiddenGlobals } from '../types/host-types.ts'
import type { OpenScript } from '../workspace.ts'
import type { Rule } from './diagnostic.ts'
import { nearest } from './nearest.ts'
import { visibleAt } from '../scopes/variables.ts'

export const undefinedGlobal: Rule = {
  name: 'undefined-global',
  severity: 'error',
  explanation: 'A name stands for nothing: no local variable, no global of the host.',
  check: (opened) => {
    const { script, types } = opened
    const undefinedOnes = [...script.binding.globals.values()].filter(({ name, references }) =>
      !types.world.globals.has(name) && !Object.hasOwn(forbiddenGlobals, name) && references.every(({ access }) => access === 'read'))
    return undefinedOnes.flatMap(({ name, references }) => references.map((reference) => findingFor(opened, name, reference.name)))
  },
}

function findingFor({ script, types }: OpenScript, name: string, at: { start: number; end: number }) {
  const span = { start: at.start, end: at.end }
  const elsewhere = hostFamilies.find((family) => family.name === name)
  if (elsewhere) return { ...span, message: `\`${name}\` is not there in this kind of module.` }
  const names = [...visibleAt(script.binding, at.start).map((variable) => variable.name), ...types.world.globals.keys()]
  const meant = nearest(name, names)
  if (meant === null) return { ...span, message: `\`${name}\` is not defined.` }
  return { ...span, message: `\`${name}\` is not defined. Did you mean \`${meant}\`?`, fix: { title: `Change to ${meant}`, edits: [{ ...span, text: meant }] } }
}
