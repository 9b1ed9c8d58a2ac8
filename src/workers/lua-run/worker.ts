import lua from 'wasmoon/dist/glue.wasm?url&inline'
import { parseExactJson } from '#domain/exact-json.ts'
import { runModule } from '#lua/sandbox/run.ts'
import { openLuaModule } from '#lua/sandbox/vm/lua-module.ts'
import { type FromWorker, type Noted, type RunRequest, type ToWorker, usualLimits, usualWatch } from './contract.ts'

globalThis.addEventListener('message', ({ ports: [port] }) => port && serve(port), { once: true })

function serve(port: MessagePort): void {
  const post = (message: FromWorker) => port.postMessage(message)
  const compiled = new WebAssembly.Module(Uint8Array.from(atob(lua.slice(lua.indexOf(',') + 1)), (character) => character.charCodeAt(0)))
  // What ran once runs faster.
  runModule(openLuaModule(compiled), idleRun)
  // An instance is always ready; each run takes one that is as if fresh.
  let warm = openLuaModule(compiled)
  port.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    try {
      const request: RunRequest = parseExactJson(data.requestJson)
      // Of a watched run the notes are not shown, so nobody misses them.
      const onNoted = request.watch === null ? (noted: Noted) => post({ kind: 'noted', ...noted }) : undefined
      post({ kind: 'report', reportJson: JSON.stringify(runModule(warm, request, onNoted)) })
      if (!warm.reset()) warm = openLuaModule(compiled)
    } catch (error) {
      post({ kind: 'crashed', message: error instanceof Error ? error.message : String(error) })
    }
  })
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
