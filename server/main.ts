import { fileURLToPath } from 'node:url'
import { CannotStart } from './cannot-start.ts'
import { readEnvironment } from './environment.ts'
import { createLog } from './log.ts'
import { startStudio, type Studio } from './studio.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
/** A terminal and npm both pass Ctrl-C on: only what comes later is a second one. */
const samePressMs = 500

let pressedAt = 0
let studio: Promise<Studio> | null = null

process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop)
process.on('uncaughtException', fail)

try {
  const environment = readEnvironment(process.env, project)
  studio = startStudio({ environment, project, report: console.log, log: createLog(environment.logLevel ?? (process.stderr.isTTY ? 'warn' : 'info')), onFailure: fail })
  const { url, welcomeUrl } = await studio
  console.log([`Connector Studio is at ${url}`, ...(welcomeUrl === null ? [] : [`Sign in as the first admin: ${welcomeUrl}`])].join('\n'))
} catch (error) {
  fail(error)
}

function stop(): void {
  if (pressedAt > 0 && performance.now() - pressedAt < samePressMs) return
  if (pressedAt > 0) return fail(new CannotStart('Stopped at once.'))
  pressedAt = performance.now()
  console.log('Stopping (once more to stop at once)')
  void finish()
}

async function finish(): Promise<void> {
  try {
    await (await studio)?.close()
    process.exit(0)
  } catch (error) {
    fail(error)
  }
}

/** What a person can act upon is a sentence; only what nobody expected comes with its place in the code. */
function fail(error: unknown): void {
  console.error(error instanceof CannotStart ? error.message : error)
  process.exit(1)
}
