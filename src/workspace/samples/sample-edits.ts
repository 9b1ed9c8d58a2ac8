import type { ModuleSample } from '#domain/connector.ts'
import { changeSamples } from '../edit-connector.ts'
import type { ModulePlace } from '../module-edits.ts'
import { randomId } from '../random-id.ts'

type SampleTexts = Pick<ModuleSample, 'inputJson' | 'recordedAnswersJson' | 'expectedOutcomeJson'>

/** Puts a sample behind the others of its module. */
export const addSample = (connectorId: string, place: ModulePlace, sample: ModuleSample) =>
  changeSamples(connectorId, place, (samples) => [...samples, sample], { label: `Add the sample “${sample.name}”` })

export function duplicateSample(connectorId: string, place: ModulePlace, sample: ModuleSample): string {
  const id = randomId()
  const copy = { ...sample, id, name: `${sample.name} copy` }
  changeSamples(connectorId, place, (samples) => samples.flatMap((each) => (each.id === sample.id ? [each, copy] : [each])), { label: `Duplicate the sample “${sample.name}”` })
  return id
}

export const renameSample = (connectorId: string, place: ModulePlace, { id, name }: ModuleSample, to: string) =>
  changeSamples(connectorId, place, (samples) => samples.map((each) => (each.id === id ? { ...each, name: to } : each)), { label: `Rename the sample “${name}”` })

/** Answers the step by which it comes back. */
export const deleteSample = (connectorId: string, place: ModulePlace, { id, name }: ModuleSample) =>
  changeSamples(connectorId, place, (samples) => samples.filter((each) => each.id !== id), { label: `Delete the sample “${name}”` })

/** Sets what a sample holds; typing into one field goes on as one step. */
export const setSample = (connectorId: string, place: ModulePlace, { id, name }: ModuleSample, texts: Partial<SampleTexts>) =>
  changeSamples(connectorId, place, (samples) => samples.map((each) => (each.id === id ? { ...each, ...texts } : each)), {
    label: `Change the sample “${name}”`,
    field: `sample/${id}/${Object.keys(texts).join()}`,
  })

/** A name that no other sample has, as in "Sample 3". */
export function freeSampleName(samples: readonly ModuleSample[], wanted: string): string {
  const taken = new Set(samples.map(({ name }) => name))
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${wanted} ${number}`)) return `${wanted} ${number}`
  }
}
