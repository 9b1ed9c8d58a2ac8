import { access, chown, constants, mkdir, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { CannotStart } from '../../cannot-start.ts'
import { findPrograms, postgresUser, type Programs, type SystemUser } from './embedded-programs.ts'

export type EmbeddedFolder = {
  /** What the person set, as an absolute path. */
  dataFolder: string
  /** Ours alone (0700): the cluster, the socket and the log. */
  folder: string
  cluster: string
  log: string
  /** PostgreSQL refuses to run as root: then it runs as this one. */
  user: SystemUser | null
  programs: Programs
}

/** Makes the folder of the embedded database, or says why it can not be used. */
export async function openFolder(dataFolder: string): Promise<EmbeddedFolder> {
  const own = await makeFolder(resolve(dataFolder))
  refuseLongPath(own)
  const user = process.getuid?.() === 0 ? await ownerOf(own) : null
  const programs = findPrograms(own, user)
  const cluster = join(own, 'cluster')
  await refuseOtherVersion(cluster, programs.majorVersion)
  return { dataFolder: resolve(dataFolder), folder: own, cluster, log: join(own, 'postgres.log'), user, programs }
}

async function makeFolder(dataFolder: string): Promise<string> {
  try {
    await makeWithParents(dataFolder)
    const own = join(await realpath(dataFolder), 'postgres')
    await makeWithParents(own, 0o700)
    await access(own, constants.R_OK | constants.W_OK | constants.X_OK)
    return own
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CannotStart(`The data folder ${dataFolder} can not be used (${reason}). Set STUDIO_DATA_DIR to one that can be written.`)
  }
}

/** Node's own recursive mkdir never ends where a folder is there but takes no others, as /proc. */
async function makeWithParents(folder: string, mode?: number): Promise<void> {
  if (await isThere(folder)) return
  if (!(await isThere(dirname(folder)))) await makeWithParents(dirname(folder))
  await mkdir(folder, mode).catch(async (error: unknown) => {
    // Another server may have made it in the same moment.
    if (!(await isThere(folder))) throw error
  })
}

const isThere = (path: string) => stat(path).then(() => true, () => false)

/** A folder that another person filled stays theirs; a new one goes to the user postgres. */
async function ownerOf(folder: string): Promise<SystemUser> {
  const { uid, gid } = await stat(folder)
  if (uid !== 0) return { uid, gid }
  const user = postgresUser()
  await chown(folder, user.uid, user.gid)
  return user
}

/** The operating system bounds the path of a socket, its end included. */
function refuseLongPath(folder: string): void {
  if (process.platform === 'win32') return
  const longest = process.platform === 'linux' ? 107 : 103
  const length = Buffer.byteLength(join(folder, '.s.PGSQL.5432'))
  if (length <= longest) return
  throw new CannotStart(
    `The path of the data folder is ${length - longest} bytes too long for a database socket: ${folder}. Set STUDIO_DATA_DIR to a shorter one.`,
  )
}

async function refuseOtherVersion(cluster: string, ours: string): Promise<void> {
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => ours)
  if (found.trim() === ours) return
  throw new CannotStart(
    `The data in ${cluster} was made by PostgreSQL ${found.trim()}; this Connector Studio brings ${ours}. Set STUDIO_DATA_DIR to another folder, or go back to the version that made it.`,
  )
}
