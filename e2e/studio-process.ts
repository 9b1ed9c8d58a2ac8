import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A real server as people start it, on its own port and data folder. */
export type StudioProcess = { url: string; process: ChildProcess; stop: () => Promise<void> }

export async function startStudio(settings: { port?: number; dataDir?: string } = {}): Promise<StudioProcess> {
  const dataDir = settings.dataDir ?? (await mkdtemp(join(tmpdir(), 'studio-')))
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, STUDIO_PORT: String(settings.port ?? 0), STUDIO_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await addressOf(child)
  return {
    url,
    process: child,
    stop: async () => {
      child.kill('SIGINT')
      if (child.exitCode === null) await once(child, 'exit')
      if (settings.dataDir === undefined) await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The address in "Connector Studio is at http://localhost:4000". */
async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The server has no output to read its address from.')
  const seen: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    seen.push(line)
    const address = /http:\/\/localhost:\d+/.exec(line)
    if (address !== null) {
      child.stdout.resume()
      return address[0]
    }
  }
  throw new Error(`The server ended before it said its address:\n${seen.join('\n')}`)
}
