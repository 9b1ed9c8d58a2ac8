import luaUrl from 'wasmoon/dist/glue.wasm?url'
import code from './worker.ts?bundled'
import type { FrameStart, FromWorker, RunReport, RunRequest, ToWorker } from './contract.ts'

export type SandboxFrame = { readonly isReady: boolean; run: (request: RunRequest) => void; close: () => void }
export type SandboxFrameEvents = { onReady: () => void; onReport: (report: RunReport) => void; onCrash: () => void }

let lua: Promise<ArrayBuffer> | null = null

/** A hidden frame of an origin of its own: public/lua-frame.html, whose policy forbids every connection, and one worker in it. */
export function openSandboxFrame({ onReady, onReport, onCrash }: SandboxFrameEvents): SandboxFrame {
  const { port1: port, port2 } = new MessageChannel()
  const element = document.createElement('iframe')
  element.src = '/lua-frame.html'
  element.hidden = true
  element.title = 'Lua sandbox'
  element.setAttribute('sandbox', 'allow-scripts')
  let isReady = false
  let isClosed = false
  port.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (isClosed) return
    if (data.kind === 'report') onReport(JSON.parse(data.reportJson))
    else if (data.kind === 'crashed') onCrash()
    else {
      isReady = true
      onReady()
    }
  })
  port.start()
  element.addEventListener('load', async () => {
    const start: FrameStart = { code, lua: await (lua ??= fetchLua()) }
    element.contentWindow?.postMessage(start, '*', [port2])
  })
  document.body.append(element)
  return {
    get isReady() {
      return isReady
    },
    run: (request) => {
      const message: ToWorker = { kind: 'run', requestJson: JSON.stringify(request) }
      port.postMessage(message)
    },
    close: () => {
      isClosed = true
      port.close()
      element.remove()
    },
  }
}

async function fetchLua(): Promise<ArrayBuffer> {
  const response = await fetch(luaUrl)
  if (response.ok) return response.arrayBuffer()
  lua = null
  throw new Error('The Lua of the sandbox could not be loaded.')
}
