import type { RunReport, RunRequest } from '../../workers/lua-run/contract.ts'

/** Runs Lua one run after the other, and a run that a newer one overtook was stopped; a person's run is never overtaken by one of the studio's own. */
export type Sandbox = { run: (request: RunRequest) => Promise<RunReport>; stop: () => void }
export type Purpose = 'person' | 'live' | 'samples' | 'trace' | 'viewer'

const sandboxes = new Map<Purpose, Promise<Sandbox>>()

/** The sandbox arrives with the first run. */
export function sandboxFor(purpose: Purpose): Promise<Sandbox> {
  const known = sandboxes.get(purpose) ?? loadSandbox()
  sandboxes.set(purpose, known)
  return known
}

async function loadSandbox(): Promise<Sandbox> {
  const { LuaSandbox } = await import('../../workers/lua-run/client.ts')
  return new LuaSandbox()
}
