import { endedReport, type RunReport, type RunRequest } from '../../workers/lua-run/contract.ts'
import { isSandboxMissing, noteLoaded, noteMissing, noteTry } from './sandbox-store.ts'

/** Runs Lua one run after the other, and a run that a newer one overtook was stopped; a person's run is never overtaken by one of the studio's own. */
export type Sandbox = {
  run: (request: RunRequest) => Promise<RunReport>
  stop: () => void
  /** Its code could not be loaded: it runs nothing, and says so; the next one that is asked for tries again. */
  readonly isMissing?: boolean
}
export type Purpose = 'person' | 'live' | 'samples' | 'trace' | 'viewer'

export const missingSandbox = 'The sandbox could not be loaded: the network or the server is away.'

const sandboxes = new Map<Purpose, Promise<Sandbox>>()

/** The sandbox arrives with the first run. */
export function sandboxFor(purpose: Purpose): Promise<Sandbox> {
  const known = sandboxes.get(purpose) ?? loadSandbox(purpose)
  sandboxes.set(purpose, known)
  return known
}

/** Loads once more what could not be loaded; who waits for it hears of it by `onSandboxReturn`. */
export function trySandboxAgain() {
  noteTry()
  void sandboxFor('live')
}

addEventListener('online', () => isSandboxMissing() && trySandboxAgain())

async function loadSandbox(purpose: Purpose): Promise<Sandbox> {
  try {
    const { LuaSandbox } = await import('../../workers/lua-run/client.ts')
    noteLoaded()
    return new LuaSandbox()
  } catch {
    sandboxes.delete(purpose)
    noteMissing()
    return { run: async (request) => endedReport({ request, reason: 'crash', tookMs: 0, noted: [], message: missingSandbox }), stop: () => {}, isMissing: true }
  }
}
