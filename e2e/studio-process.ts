import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A real server as people start it, on its own port and data folder. */
export type StudioProcess = { url: string; welcomeUrl: string | null; process: ChildProcess; stop: () => Promise<void> }

export async function startStudio(settings: { port?: number; dataDir?: string } = {}): Promise<StudioProcess> {
  const dataDir = settings.dataDir ?? (await mkdtemp(join(tmpdir(), 'studio-')))
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, STUDIO_PORT: String(settings.port ?? 0), STUDIO_DATA_DIR: dataDir, STUDIO_LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { url, welcomeUrl } = await addressOf(child)
  return {
    url,
    welcomeUrl,
    process: child,
    stop: async () => {
      child.kill('SIGINT')
      if (child.exitCode === null) await once(child, 'exit')
      if (settings.dataDir === undefined) await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The address in "Connector Studio is at http://localhost:4000", and the link for the first admin in the line after it. */
async function addressOf(child: ChildProcess): Promise<Pick<StudioProcess, 'url' | 'welcomeUrl'>> {
  if (child.stdout === null) throw new Error('The server has no output to read its address from.')
  child.stdout.setEncoding('utf8')
  let said = ''
  // Both lines are written at once.
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    said += String(text)
    const [, url] = /is at (http:\/\/localhost:\d+)\n/.exec(said) ?? []
    if (url === undefined) continue
    child.stdout.resume()
    return { url, welcomeUrl: /first admin: (\S+)\n/.exec(said)?.[1] ?? null }
  }
  throw new Error(`The server ended before it said its address:\n${said}`)
}
