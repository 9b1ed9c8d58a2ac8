import type { ConnectorModule, ModuleKindName, ModuleSample } from '../connector.ts'
import { freeHandle, suggestHandle } from '../handles.ts'
import { moduleKindNames } from '../module-kinds/kinds.ts'
import { contentFiles, manifestFile } from './bundle.ts'
import type { LibraryBundle } from './bundle.ts'

const folders: Record<ModuleKindName, string> = { actions: 'actions', apiEndpoints: 'api-endpoints', reactions: 'reactions', timers: 'timers' }

/** The files of a bundle; parseBundle gives the same bundle back. */
export function writeBundle({ libraryId, handle, version, content }: LibraryBundle): Map<string, string> {
  const files = new Map<string, string>()
  const put: PutFile = (file, text) => {
    if (text === null) return null
    files.set(file, text)
    return file
  }
  put(contentFiles.sharedLibrary, content.sharedLibrary)
  put(contentFiles.configJson, content.configJson)
  put(contentFiles.iamPolicyJson, content.iamPolicyJson)

  const { name, description, connectorType } = content
  const modules = moduleKindNames.map((kind) => [kind, content[kind].map((module) => moduleEntry(folders[kind], module, put))])
  const manifest = { format: 1, libraryId, handle, version, name, description, connectorType, ...Object.fromEntries(modules) }
  put(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`)
  return files
}

/** Adds a file and gives its name back; no text, no file. */
type PutFile = (file: string, text: string | null) => string | null

/** A module as the manifest lists it: its id is made anew on reading, its texts stand in files. */
function moduleEntry(folder: string, module: ConnectorModule, put: PutFile) {
  const { id: _, originId, name, handle, description, script, samples, ...settings } = module
  const place = `${folder}/${handle}`
  return {
    originId,
    handle,
    name,
    description,
    script: put(`${place}.lua`, script),
    ...Object.fromEntries(Object.entries(settings).map(([key, value]) => settingEntry(place, key, value, put))),
    samples: sampleEntries(`samples/${place}`, samples, put),
  }
}

/** A setting that holds JSON text is a file: inputSchemaJson becomes "inputSchema": "actions/quote.inputSchema.json". */
function settingEntry(place: string, key: string, value: unknown, put: PutFile): [string, unknown] {
  if (!key.endsWith('Json')) return [key, value]
  const field = key.slice(0, -'Json'.length)
  return [field, put(`${place}.${field}.json`, typeof value === 'string' ? value : null)]
}

function sampleEntries(folder: string, samples: readonly ModuleSample[], put: PutFile) {
  const taken = new Set<string>()
  return samples.map((sample) => {
    const stem = freeHandle(suggestHandle(sample.name, 'sample'), taken)
    taken.add(stem)
    return {
      id: sample.id,
      name: sample.name,
      input: put(`${folder}/${stem}.input.json`, sample.inputJson),
      recordedAnswers: put(`${folder}/${stem}.answers.json`, sample.recordedAnswersJson),
      expectedOutcome: put(`${folder}/${stem}.outcome.json`, sample.expectedOutcomeJson),
    }
  })
}
