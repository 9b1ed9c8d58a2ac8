import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { adminEmail, followLink, signIn, type TestPerson } from './sign-in.ts'

export type StudioProcess = {
  pid: number
  /** Everything that it has written so far. */
  output(): string
  /** Waits for a piece of the output. */
  said(pattern: RegExp): Promise<string>
  /** Waits until it is ready. */
  url(): Promise<string>
  /** The admin: made by the link of the first start, or signed in again. */
  admin(): Promise<TestPerson>
  kill(signal: NodeJS.Signals): void
  /** Waits for its end: the exit code, null when a signal ended it. */
  ended(): Promise<number | null>
}

/** `node server/main.ts` as people start it, on any free port; ends with the test. */
export function startStudioProcess(variables: Record<string, string>): StudioProcess {
  const env = { ...process.env, STUDIO_PORT: '0', ...variables }
  const child = spawn(process.execPath, ['server/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const end = once(child, 'close')
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const said = (pattern: RegExp) => waitFor(child, () => pattern.exec(output)?.[0], () => output)
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await end
  })
  return {
    pid: child.pid ?? 0,
    output: () => output,
    said,
    url: () => said(/http:\/\/localhost:\d+/),
    async admin() {
      const url = await said(/http:\/\/localhost:\d+/)
      const [, link] = /Sign in as the first admin: (\S+)/.exec(output) ?? []
      return link === undefined ? signIn(url, adminEmail) : followLink(url, link, { name: 'Ada Admin', email: adminEmail })
    },
    kill: (signal) => void child.kill(signal),
    ended: async () => {
      await end
      return child.exitCode
    },
  }
}

/** A data folder that does not exist yet and goes away with the test. */
export async function newDataFolder(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'studio-data-'))
  onTestFinished(() => rm(parent, { recursive: true, force: true }))
  return join(parent, 'data')
}

export async function postmasterOf(dataFolder: string): Promise<number> {
  const [pid] = (await readFile(join(dataFolder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')).split('\n')
  return Number(pid)
}

function waitFor(child: ChildProcess, find: () => string | undefined, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new Error(`The server ended before it said so:\n${output()}`))
    const look = () => {
      const found = find()
      if (found === undefined) return
      for (const stream of [child.stdout, child.stderr]) stream?.off('data', look)
      child.off('close', refuse)
      resolve(found)
    }
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', look)
    child.once('close', refuse)
    look()
  })
}
