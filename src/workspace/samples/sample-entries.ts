import type { ConnectorContent, ModuleSample } from '#domain/connector.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import { modulesOf } from '#domain/parts/part-values.ts'
import type { ModulePlace } from '../module-edits.ts'
import type { Runnable } from '../bench/run-request.ts'
import { fingerprintOf } from './sample-run.ts'
import { type SampleResults, type SampleStateName, stateIn } from './sample-results-store.ts'

/** A sample of a connector, and where it is. */
export type SampleEntry = { place: ModulePlace; moduleName: string; sample: ModuleSample }

/** Every sample, in the order in which people see the modules; of one module where a place is given. */
export function sampleEntries(content: ConnectorContent, place: ModulePlace | null = null): SampleEntry[] {
  return moduleKindNames.flatMap((kind) =>
    modulesOf(content, kind)
      .filter(({ originId }) => place === null || (place.kind === kind && place.originId === originId))
      .flatMap(({ originId, name, samples }) => samples.map((sample) => ({ place: { kind, originId }, moduleName: name, sample }))),
  )
}

// Fingerprints are dear with long scripts, and asked for again with every result.
const known = new WeakMap<ConnectorContent, Map<string, string>>()

/** How a sample of the connector stands. */
export function stateOfEntry(connectorId: string, runnable: Runnable, { place, sample }: SampleEntry, results: SampleResults): SampleStateName {
  return stateIn(results, { connectorId, id: sample.id, fingerprint: knownFingerprint(runnable, place, sample) })
}

function knownFingerprint(runnable: Runnable, place: ModulePlace, sample: ModuleSample): string {
  const fingerprints = known.get(runnable.content) ?? new Map<string, string>()
  known.set(runnable.content, fingerprints)
  const key = `${sample.id} ${runnable.testValuesJson ?? ''}`
  const fingerprint = fingerprints.get(key) ?? fingerprintOf(runnable, place, sample) ?? ''
  fingerprints.set(key, fingerprint)
  return fingerprint
}
