import lua from 'wasmoon/dist/glue.wasm?url&inline'
import { parseExactJson } from '#domain/exact-json.ts'
import { bytesFromBase64 } from '#domain/samples/binary-body.ts'
import { LuaRunner } from '#lua/sandbox/lua-runner.ts'
import { type FromWorker, type RunReport, type RunRequest, type ToWorker, usualLimits, usualWatch } from './contract.ts'

globalThis.addEventListener('message', ({ ports: [port] }) => port && serve(port), { once: true })

/** Milliseconds without a run, after which Lua is tried out: what ran once runs faster. */
const idleTime = 50

function serve(port: MessagePort): void {
  const post = (message: FromWorker) => port.postMessage(message)
  const compiled = new WebAssembly.Module(bytesFromBase64(lua.slice(lua.indexOf(',') + 1)))
  const runner = new LuaRunner(compiled)
  const run = (request: RunRequest, onReport?: (report: RunReport) => void) => {
    clearTimeout(trying)
    try {
      const report = runner.run(request, (noted) => post({ kind: 'noted', ...noted }))
      onReport?.(report)
      runner.renew()
    } catch (error) {
      post({ kind: 'crashed', message: error instanceof Error ? error.message : String(error) })
    }
  }
  const trying = setTimeout(() => run(idleRun), idleTime)
  port.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => run(parseExactJson(data.requestJson), (report) => post({ kind: 'report', reportJson: JSON.stringify(report) })))
  port.start()
  post({ kind: 'ready' })
}

const idleRun: RunRequest = {
  connector: { handle: 'idle', scripts: [{ name: 'actions/idle', text: 'log.info("idle", { at = date.now() }) return input' }], policyJson: null, configJson: '{}' },
  module: 'actions/idle',
  inputJson: '{}',
  answers: { http: [], store: {}, actions: [] },
  limits: usualLimits,
  watch: usualWatch,
}
