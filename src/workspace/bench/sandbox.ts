import { endedReport, type RunReport, type RunRequest } from '../../workers/lua-run/contract.ts'

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

async function loadSandbox(purpose: Purpose): Promise<Sandbox> {
  try {
    const { LuaSandbox } = await import('../../workers/lua-run/client.ts')
    return new LuaSandbox()
  } catch {
    sandboxes.delete(purpose)
    return { run: async (request) => endedReport({ request, reason: 'crash', tookMs: 0, noted: [], message: missingSandbox }), stop: () => {}, isMissing: true }
  }
}
