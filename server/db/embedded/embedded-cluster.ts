import { execFile, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { embeddedOwner } from '../connections.ts'
import type { EmbeddedFolder } from './embedded-folder.ts'

const run = promisify(execFile)
const onWindows = process.platform === 'win32'
const asidePrefix = 'new-'

/** Makes an empty cluster where there is none. Made aside and moved, so that a crash or a second server leaves no half of one. */
export async function ensureCluster(folder: EmbeddedFolder): Promise<void> {
  if (await isThere(folder.cluster)) return
  const aside = await mkdtemp(join(folder.folder, asidePrefix))
  try {
    await initialise(folder, aside)
    await rename(aside, folder.cluster)
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    if (!(await isThere(folder.cluster))) throw error
  }
}

/** What a start that was killed half-way has left. Only for the holder of the lock. */
export async function removeLeftovers({ folder }: EmbeddedFolder): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.startsWith(asidePrefix))
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })))
}

/** Empty where only this user can reach the socket; a port of Windows needs one. */
export async function clusterPassword(folder: EmbeddedFolder): Promise<string> {
  return onWindows ? readFile(passwordFile(folder), 'utf8') : ''
}

async function initialise(folder: EmbeddedFolder, aside: string): Promise<void> {
  if (folder.user) await chown(aside, folder.user.uid, folder.user.gid)
  const { file, args, options } = folder.programs.command('initdb', [
    `--pgdata=${aside}`,
    `--username=${embeddedOwner}`,
    '--no-instructions',
    ...(await authentication(folder)),
    ...locale(),
  ])
  await run(file, args, { ...options, cwd: folder.folder })
}

async function authentication(folder: EmbeddedFolder): Promise<string[]> {
  if (!onWindows) return ['--auth=trust']
  await writeFile(passwordFile(folder), randomBytes(24).toString('base64url'), { mode: 0o600 })
  return ['--auth=scram-sha-256', `--pwfile=${passwordFile(folder)}`]
}

/** Sorts the same on every machine; upper case and search words follow Unicode where the system knows a UTF-8 locale. */
function locale(): string[] {
  const sameEverywhere = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-messages=C', '--lc-collate=C']
  return onWindows ? sameEverywhere : [...sameEverywhere, `--lc-ctype=${utf8Locale()}`]
}

function utf8Locale(): string {
  const known = spawnSync('locale', ['-a'], { encoding: 'utf8' }).stdout?.split('\n') ?? []
  return ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'].find((name) => known.includes(name)) ?? 'C'
}

async function isThere(cluster: string): Promise<boolean> {
  return stat(join(cluster, 'PG_VERSION')).then(() => true, () => false)
}

function passwordFile({ folder }: EmbeddedFolder): string {
  return join(folder, 'password')
}
