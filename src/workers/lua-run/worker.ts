import { runModule } from '#lua/sandbox/run.ts'
import { openLuaModule } from '#lua/sandbox/vm/lua-module.ts'
import type { FromWorker, ToWorker } from './contract.ts'

type Start = { port: MessagePort; lua: ArrayBuffer }

globalThis.addEventListener('message', ({ data: { port, lua } }: MessageEvent<Start>) => {
  const post = (message: FromWorker) => port.postMessage(message)
  const compiled = new WebAssembly.Module(lua)
  // One instance is always ready; each run takes a fresh one.
  let warm = openLuaModule(compiled)
  port.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    try {
      post({ kind: 'report', reportJson: JSON.stringify(runModule(warm, JSON.parse(data.requestJson))) })
      warm = openLuaModule(compiled)
    } catch (error) {
      post({ kind: 'crashed', message: error instanceof Error ? error.message : String(error) })
    }
  })
  port.start()
  post({ kind: 'ready' })
}, { once: true })
