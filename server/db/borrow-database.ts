import type { DatabaseLocation } from './connections.ts'
import { startEmbedded } from './embedded/embedded.ts'
import { openFolder } from './embedded/embedded-folder.ts'
import { runningEmbedded } from './embedded/embedded-running.ts'

export type Borrowed = { location: DatabaseLocation; giveBack(): Promise<void> }

/** The database for a command beside the server: the one that runs, else one that runs for as long as the command. */
export async function borrowDatabase({ databaseUrl, dataFolder }: { databaseUrl: string | null; dataFolder: string }): Promise<Borrowed> {
  if (databaseUrl !== null) return { location: { kind: 'url', url: databaseUrl }, giveBack: () => Promise.resolve() }
  const running = await runningEmbedded(await openFolder(dataFolder))
  if (running) return { location: running, giveBack: () => Promise.resolve() }
  const started = await startEmbedded({ dataFolder, report: () => undefined, onFailure: fail })
  return { location: started.location, giveBack: () => started.stop() }
}

function fail(error: unknown): never {
  throw error
}
