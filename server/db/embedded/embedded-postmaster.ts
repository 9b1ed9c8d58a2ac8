import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { EmbeddedFolder } from './embedded-folder.ts'
import { freePort } from './free-port.ts'
import { hasRoom } from './disk-room.ts'
import { lastProblem } from './postgres-log.ts'
import { exists, runningProgram, workingFolder } from './process-state.ts'

/** The first process of PostgreSQL, which starts and ends all others. */
export type Postmaster = { pid: number; port: number; isReady: boolean }

const onWindows = process.platform === 'win32'
const largestLog = 1_000_000

/** Starts PostgreSQL on the folder, or finds the one that runs there, and returns once it answers. */
export async function startPostmaster(folder: EmbeddedFolder, settings: Record<string, string>): Promise<Postmaster> {
  let attempt: Attempt | null = null
  for (;;) {
    const found = findPostmaster(folder)
    if (found?.isReady) return found
    if (!found && attempt?.hasEnded()) await refuseHopeless(attempt)
    if (!found && (attempt === null || attempt.hasEnded())) attempt = await launch(folder, settings)
    await wait(20)
  }
}

/** Asks for a fast, clean end, in which open transactions are rolled back, and waits for it. */
export async function stopPostmaster(folder: EmbeddedFolder): Promise<void> {
  interruptPostmaster(folder)
  while (findPostmaster(folder)) await wait(20)
}

/** Asks without waiting. */
export function interruptPostmaster(folder: EmbeddedFolder): void {
  const found = findPostmaster(folder)
  if (!found) return
  if (!onWindows) return void process.kill(found.pid, 'SIGINT')
  const { file, args, options } = folder.programs.command('pg_ctl', ['stop', '-D', folder.cluster, '-m', 'fast', '-W'])
  spawnSync(file, args, { ...options, stdio: 'ignore' })
}

/** The postmaster that runs on this folder, whoever started it. */
export function findPostmaster({ cluster }: EmbeddedFolder): Postmaster | null {
  const file = join(cluster, 'postmaster.pid')
  const lines = readIfThere(file).split('\n').map((line) => line.trim())
  const pid = Number(lines[0])
  if (!pid) return null
  if (isPostmasterOf(cluster, pid)) return { pid, port: Number(lines[3]), isReady: lines[7] === 'ready' }
  // Another program has got the number since, as after a restart of the machine: PostgreSQL would take it for itself.
  if (exists(pid)) rmSync(file, { force: true })
  return null
}

function isPostmasterOf(cluster: string, pid: number): boolean {
  return runningProgram(pid)?.startsWith('postgres') === true && (workingFolder(pid) ?? cluster) === cluster
}

type Attempt = { hasEnded(): boolean; reason(): Promise<string> }

/** What another server's start or the last processes of a killed PostgreSQL cause goes away by itself. */
async function refuseHopeless(attempt: Attempt): Promise<void> {
  const reason = await attempt.reason()
  if (/lock file|shared memory block/.test(reason)) return
  throw new Error(`PostgreSQL did not start: ${reason}`)
}

async function launch(folder: EmbeddedFolder, settings: Record<string, string>): Promise<Attempt> {
  const log = await openLog(folder)
  const start = (await log.stat()).size
  const all = { ...(await address(folder)), timezone: 'UTC', log_timezone: 'UTC', ...settings }
  const { file, args, options } = folder.programs.command('postgres', [
    '-D',
    folder.cluster,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ])
  // A group of its own, so that Ctrl-C in the terminal does not reach it before the server has finished its requests.
  const child = spawn(file, args, { ...options, cwd: folder.folder, detached: true, stdio: ['ignore', log.fd, log.fd] })
  let ended = ''
  child.once('error', (error) => (ended = error.message))
  child.once('exit', (code, signal) => (ended = `it ended with ${signal ?? code}`))
  child.unref()
  await log.close()
  return {
    hasEnded: () => ended !== '',
    reason: async () => {
      const problem = lastProblem((await readFile(folder.log)).subarray(start).toString(), child.pid ?? 0) ?? ended
      // On a full disk there is no room for its last words either.
      return (await hasRoom(folder.dataFolder, 1)) ? problem : `the disk of ${folder.dataFolder} is full (${problem})`
    },
  }
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

async function address(folder: EmbeddedFolder): Promise<Record<string, string>> {
  if (onWindows) return { listen_addresses: '127.0.0.1', port: String(await freePort()), unix_socket_directories: '' }
  return { listen_addresses: '', port: '5432', unix_socket_directories: folder.folder, unix_socket_permissions: '0700' }
}

async function openLog({ log, user }: EmbeddedFolder) {
  const size = await stat(log).then((found) => found.size, () => 0)
  const file = await open(log, size > largestLog ? 'w' : 'a', 0o600)
  if (user) await file.chown(user.uid, user.gid)
  return file
}
