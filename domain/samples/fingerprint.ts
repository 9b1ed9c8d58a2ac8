import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ConnectorContent, ConnectorModule, ModuleKindName, ModuleSample } from '../connector.ts'
import { isRecord } from '../parts/same-value.ts'

/** All that decides what a sample's run does. */
export type SampleGround = {
  content: Pick<ConnectorContent, 'sharedLibrary' | 'configJson' | 'iamPolicyJson' | 'actions'>
  kind: ModuleKindName
  module: ConnectorModule
  sample: ModuleSample
  /** The config values of the draft; a sample with values of its own does not depend on them. */
  configValuesJson: string
}

/** The same as long as a verdict on the sample holds; another one makes the sample stale. Names and descriptions do not count. */
export function sampleFingerprint({ content, kind, module, sample, configValuesJson }: SampleGround): string {
  const { sharedLibrary, configJson, iamPolicyJson, actions } = content
  const others = actions.map((action) => [action.handle, action.script, action.inputSchemaJson, action.outputSchemaJson, action.enabled])
  const parts = [
    kind,
    settingsOf(module),
    [sample.inputJson, sample.recordedAnswersJson, sample.expectedOutcomeJson],
    [sharedLibrary, configJson, iamPolicyJson, hasOwnConfig(sample) ? null : configValuesJson],
    others.map((other) => JSON.stringify(other)).toSorted(),
  ]
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))))
}

function settingsOf(module: ConnectorModule): [string, unknown][] {
  const { id: _id, originId: _originId, name: _name, description: _description, samples: _samples, ...settings } = module
  return Object.entries(settings).toSorted(([one], [other]) => (one < other ? -1 : 1))
}

function hasOwnConfig({ recordedAnswersJson }: ModuleSample): boolean {
  try {
    const answers: unknown = JSON.parse(recordedAnswersJson ?? 'null')
    return isRecord(answers) && answers['config'] !== undefined
  } catch {
    // Answers that can not be read let no sample run, so nothing depends on them.
    return false
  }
}
