import type { EmbeddedLocation } from '../connections.ts'
import { clusterPassword } from './embedded-cluster.ts'
import type { EmbeddedFolder } from './embedded-folder.ts'
import { findPostmaster } from './embedded-postmaster.ts'

export const embeddedDatabase = 'connector_studio'

/** Where a PostgreSQL on this folder is reached. */
export function embeddedLocation({ folder }: EmbeddedFolder, { port, password }: { port: number; password: string }): EmbeddedLocation {
  const host = process.platform === 'win32' ? '127.0.0.1' : folder
  return { kind: 'embedded', host, port, password, database: embeddedDatabase }
}

/** The one that a server runs on this folder now; null where none does. */
export async function runningEmbedded(folder: EmbeddedFolder): Promise<EmbeddedLocation | null> {
  const found = findPostmaster(folder)
  return found?.isReady ? embeddedLocation(folder, { port: found.port, password: await clusterPassword(folder) }) : null
}
