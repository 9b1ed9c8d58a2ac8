import lua from 'wasmoon/dist/glue.wasm?url&inline'
import { runModule } from '#lua/sandbox/run.ts'
import { readyState } from '#lua/sandbox/run/run-script.ts'
import { type LuaModule, openLuaModule } from '#lua/sandbox/vm/lua-module.ts'
import { type FromWorker, type RunRequest, type ToWorker, usualLimits, usualWatch } from './contract.ts'

globalThis.addEventListener('message', ({ ports: [port] }) => port && serve(port), { once: true })

function serve(port: MessagePort): void {
  const post = (message: FromWorker) => port.postMessage(message)
  const compiled = new WebAssembly.Module(bytesOf(lua.slice(lua.indexOf(',') + 1)))
  const asFresh = (module: LuaModule) => (module.reset() ? module : openLuaModule(compiled))
  let module = openLuaModule(compiled)
  // What ran once runs faster.
  runModule(module, idleRun)
  // Lua always stands ready; each run takes one that is as if fresh.
  module = asFresh(module)
  let state = readyState(module)
  port.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    try {
      post({ kind: 'report', reportJson: JSON.stringify(runModule(module, JSON.parse(data.requestJson), state)) })
      module = asFresh(module)
      state = readyState(module)
    } catch (error) {
      post({ kind: 'crashed', message: error instanceof Error ? error.message : String(error) })
    }
  })
  port.start()
  post({ kind: 'ready' })
}

declare global {
  interface Uint8ArrayConstructor {
    /** Browsers of before autumn 2025 lack it. */
    fromBase64?: (text: string) => Uint8Array<ArrayBuffer>
  }
}

/** Letter by letter it takes thirty times as long. */
const bytesOf = (base64: string) => Uint8Array.fromBase64?.(base64) ?? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

const idleRun: RunRequest = {
  connector: { handle: 'idle', scripts: [{ name: 'actions/idle', text: 'log.info("idle", { at = date.now() }) return input' }], policyJson: null, configJson: '{}' },
  module: 'actions/idle',
  inputJson: '{}',
  answers: { http: [], store: {}, actions: [] },
  limits: usualLimits,
  watch: usualWatch,
}
