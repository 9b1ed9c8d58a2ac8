import type { Change } from '#domain/compare/change.ts'
import { type ModulePair, pairId } from '#domain/compare/module-pairs.ts'
import { type SamplePair, samplePairs } from '#domain/compare/sample-pairs.ts'
import type { ModuleSample } from '#domain/connector.ts'
import { moduleKinds } from '#domain/module-kinds/kinds.ts'
import type { Side } from '../sides.ts'

/** A sample that both versions of a module can be run on. */
export type RunChoice = SamplePair & { id: string; name: string; module: ModulePair; moduleName: string }
/** Whose copy of a sample is run, where the versions have it in two forms. */
export type Copy = 'own' | Side

const ofSharedLibrary = 'sharedLibrary'
export const isRunnable = ({ id, group }: Pick<Change, 'id' | 'group'>) => group in moduleKinds || id === ofSharedLibrary

/** The samples that run what a change is about: those of its module, of the shared library those of all modules. */
export function runChoices(pairs: readonly ModulePair[], { id }: Pick<Change, 'id'>): RunChoice[] {
  return pairs
    .filter((pair) => id === ofSharedLibrary || pairId(pair) === id)
    .flatMap((module) => samplePairs(module.left?.samples ?? [], module.right?.samples ?? []).flatMap((samples) => choiceOf(module, samples)))
}

function choiceOf(module: ModulePair, samples: SamplePair): RunChoice[] {
  const sample = samples.right ?? samples.left
  return sample === null ? [] : [{ ...samples, id: sample.id, name: sample.name, module, moduleName: (module.right ?? module.left)?.name ?? '' }]
}

/** The one that a link names; else the first one that both versions can run and have. */
export function chosenRun(choices: readonly RunChoice[], sampleId: string | undefined): RunChoice | undefined {
  const isOnBothSides = ({ module, left, right }: RunChoice) => module.left !== null && module.right !== null && left !== null && right !== null
  return choices.find(({ left, right }) => sampleId !== undefined && (left?.id === sampleId || right?.id === sampleId)) ?? choices.find(isOnBothSides) ?? choices[0]
}

/** Whether a run takes the two copies of a sample for the same. */
export const isInTwoForms = ({ left, right }: SamplePair) => left !== null && right !== null && (left.inputJson !== right.inputJson || left.recordedAnswersJson !== right.recordedAnswersJson)

/** What one side is run on; a version without the sample runs on the other's. */
export function sampleFor(choice: RunChoice, side: Side, copy: Copy): ModuleSample | null {
  const wanted = copy === 'own' ? side : copy
  return choice[wanted] ?? choice.left ?? choice.right
}
