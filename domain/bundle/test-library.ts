import { parseBundle } from './parse-bundle.ts'
import type { ParsedBundle } from './parse-bundle.ts'

const texts = import.meta.glob<string>('/library/**/*', { query: '?raw', import: 'default', eager: true })

/** As in "jmf-device/v2", with the files of that bundle. */
function bundleFolders(): Map<string, Map<string, string>> {
  const folders = new Map<string, Map<string, string>>()
  for (const [path, text] of Object.entries(texts)) {
    const [, , handle = '', version = '', ...file] = path.split('/')
    const folder = `${handle}/${version}`
    folders.set(folder, (folders.get(folder) ?? new Map<string, string>()).set(file.join('/'), text))
  }
  return folders
}

/** The library that ships, for tests. */
export const libraryFolders: { folder: string; parsed: ParsedBundle }[] = [...bundleFolders()].map(([folder, files]) => ({ folder, parsed: parseBundle(files) }))
export const libraryBundles = libraryFolders.flatMap(({ parsed }) => (parsed.ok ? [parsed.bundle] : []))
/** Of each connector the version that people clone. */
export const latestBundles = libraryBundles.filter(({ handle, version }) => !libraryBundles.some((other) => other.handle === handle && other.version > version))
