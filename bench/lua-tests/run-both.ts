import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runModule } from '#lua/sandbox/run.ts'
import { usualLimits, usualWatch, type WatchLimits } from '#lua/sandbox/run-request.ts'
import { allowedNames } from '#lua/sandbox/vm/open-libraries.ts'
import { openLuaModule } from '#lua/sandbox/vm/lua-module.ts'

/** How a test ended. `line` counts from one; 0 where it is not known. */
export type TestEnd = { printed: string[] } & ({ isDone: true } | { isDone: false; line: number; message: string })

const scratch = join(process.env['TMPDIR'] ?? '/tmp', `lua-tests-${process.pid}.lua`)
const driver = fileURLToPath(new URL('native.lua', import.meta.url))
const compiled = new WebAssembly.Module(readFileSync(fileURLToPath(import.meta.resolve('wasmoon/dist/glue.wasm'))))

/** In native Lua 5.4, with the names that the sandbox has. */
export function runNative(text: string): TestEnd {
  writeFileSync(scratch, text)
  const { stdout } = spawnSync('lua5.4', [driver, scratch, [...allowedNames].join()], { encoding: 'utf8', timeout: 60_000, maxBuffer: 2 ** 28 })
  const printed = [...stdout.matchAll(/^> (.*)$/gm)].map(([, line = '']) => line)
  const [, line, message = ''] = /^failed\t(\d+)\t([^]*)\n$/m.exec(stdout) ?? []
  return line === undefined ? { isDone: true, printed } : { isDone: false, line: Number(line), message, printed }
}

export function runSandboxed(text: string, watch: WatchLimits | null): TestEnd {
  const { result, logs } = runModule(openLuaModule(compiled), {
    connector: { handle: 'tests', scripts: [{ name: 'actions/test', text }], policyJson: null, configJson: '{}' },
    module: 'actions/test',
    inputJson: '{}',
    answers: { http: [], store: {}, actions: [], now: '2026-11-26T12:00:00Z', seed: 1 },
    limits: { ...usualLimits, memoryBytes: 2 ** 29, timeMs: 120_000, outputBytes: 2 ** 26 },
    watch,
  })
  const printed = logs.map(({ message }) => message.replaceAll('\n', '\\n'))
  if (result.status === 'returned') return { isDone: true, printed }
  return { isDone: false, line: (result.at?.line ?? -1) + 1, message: result.status === 'failed' ? result.message : `stopped: ${result.reason}`, printed }
}

export const bothWays = { plain: (text: string) => runSandboxed(text, null), instrumented: (text: string) => runSandboxed(text, usualWatch) }

/** What `luac5.4 -p` says of a file; null when it is Lua 5.4. */
export function compilerProblem(text: string): string | null {
  writeFileSync(scratch, text)
  const { status, stderr } = spawnSync('luac5.4', ['-p', scratch], { encoding: 'utf8' })
  return status === 0 ? null : stderr.trim().replace(/^.*?\.lua:/, 'line ')
}
