import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'

/** The program that runs under this process id; null for none, and for one that is dead but not yet collected. */
export function runningProgram(pid: number): string | null {
  if (!exists(pid)) return null
  const [state, program] = process.platform === 'linux' ? linuxState(pid) : otherState(pid)
  return state === undefined || state.startsWith('Z') ? null : (program ?? null)
}

/** Also true for a dead process that nobody has collected. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Null where the system does not tell. */
export function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

/** /proc/1/stat reads "1 (program) S ...". */
function linuxState(pid: number): string[] {
  try {
    const [, program = '', state = ''] = /^\d+ \((.*)\) (\w)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return [state, program]
  } catch {
    return []
  }
}

function otherState(pid: number): string[] {
  if (process.platform === 'win32') return ['S', 'postgres']
  try {
    const [state = '', path = ''] = execFileSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' }).trim().split(/\s+/, 2)
    return [state, path.replace(/^.*\//, '')]
  } catch {
    return []
  }
}
