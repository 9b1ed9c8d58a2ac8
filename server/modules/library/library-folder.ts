import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

export type BundleFolder = { path: string; handle: string; version: number }

/** The folders <handle>/v<version> of a library, each handle's versions in rising order. */
export async function findBundleFolders(libraryDir: string): Promise<BundleFolder[]> {
  const handles = await folderNames(libraryDir)
  const folders = await Promise.all(handles.map((handle) => versionFolders(libraryDir, handle)))
  return folders.flat()
}

async function versionFolders(libraryDir: string, handle: string): Promise<BundleFolder[]> {
  const names = (await folderNames(join(libraryDir, handle))).filter((name) => /^v[1-9]\d{0,8}$/.test(name))
  const folders = names.map((name) => ({ path: join(libraryDir, handle, name), handle, version: Number(name.slice(1)) }))
  return folders.sort((left, right) => left.version - right.version)
}

async function folderNames(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}

/** All files of a bundle by their path inside it; a file that is no UTF-8 is an error that names it. */
export async function readBundleFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
  const files = await Promise.all(paths.map(async (path) => [relative(folder, path).split(sep).join('/'), await readText(path)] as const))
  return new Map(files)
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Error(`${path} is not UTF-8.`)
  }
}
