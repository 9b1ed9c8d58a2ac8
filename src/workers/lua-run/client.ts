import type { RunReport, RunRequest } from './contract.ts'
export class LuaSandbox {
  run(_request: RunRequest): Promise<RunReport> { return new Promise(() => {}) }
  stop(): void {}
}
