import type { Sql } from 'postgres'
import { contentFiles, manifestFile } from '#domain/bundle/bundle.ts'
import { parseBundle } from '#domain/bundle/parse-bundle.ts'
import type { Problem } from '#domain/problem.ts'
import { type LoadedVersion, loadLibraryVersion } from '../connectors/connectors.service.ts'
import { type BundleFolder, findBundleFolders, readBundleFiles } from './library-folder.ts'

export type LibraryReport = { inserted: number; warnings: string[] }

/** Brings every version of the library folder into the database that is not there; what is wrong with one keeps no other out. */
export async function loadLibrary(owner: Sql, libraryDir: string): Promise<LibraryReport> {
  const report: LibraryReport = { inserted: 0, warnings: [] }
  try {
    for (const folder of await findBundleFolders(libraryDir)) {
      await loadFolder(owner, folder, report).catch((error: unknown) => report.warnings.push(`${folder.path} could not be loaded: ${reason(error)}`))
    }
  } catch (error) {
    report.warnings.push(`The library in ${libraryDir} could not be read: ${reason(error)}`)
  }
  return report
}

async function loadFolder(owner: Sql, folder: BundleFolder, report: LibraryReport): Promise<void> {
  const files = await readBundleFiles(folder.path).catch((error: unknown) => reason(error))
  if (typeof files === 'string') return void report.warnings.push(`A library connector was left out: ${files}`)
  const parsed = parseBundle(files)
  if (!parsed.ok) return void report.warnings.push(broken(folder, parsed.problems))
  const { bundle } = parsed
  if (bundle.handle !== folder.handle || bundle.version !== folder.version) {
    return void report.warnings.push(`${folder.path} was left out: its ${manifestFile} says version ${bundle.version} of "${bundle.handle}".`)
  }
  const loaded = await loadLibraryVersion(owner, bundle)
  if (loaded.status === 'inserted') report.inserted += 1
  report.warnings.push(...warnings(folder, loaded))
}

function warnings(folder: BundleFolder, loaded: LoadedVersion): string[] {
  switch (loaded.status) {
    case 'inserted':
    case 'present':
      return []
    case 'broken':
      return [broken(folder, loaded.problems)]
    case 'taken':
      return [`${folder.path} was left out: the handle "${folder.handle}" belongs to another connector.`]
    case 'changed':
      return [
        `${folder.path} was changed (${loaded.fields.map(fileOf).join(', ')}) after its version ${folder.version} had been loaded; ` +
          'a published version never changes, so the one in the database stays. Write the change as a new version.',
      ]
  }
}

const broken = ({ path }: BundleFolder, problems: Problem[]) =>
  `${path} was left out: ${problems.map((problem) => `${problem.path.join('/')}: ${problem.message}`).join(' ')}`

const textFiles: Record<string, string> = contentFiles
const fileOf = (field: string) => textFiles[field] ?? `${field} of ${manifestFile}`

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error))
