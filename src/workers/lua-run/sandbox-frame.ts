import { parseExactJson } from '#domain/exact-json.ts'
import code from './worker.ts?bundled'
import type { FrameStart, FromWorker, Noted, RunReport, RunRequest, ToWorker } from './contract.ts'
import { framePage } from './frame-page.ts'

export type SandboxFrame = { readonly isReady: boolean; run: (request: RunRequest) => void; close: () => void }
/** `onEnd`: it can not go on, or did not start; it is closed by then. */
export type SandboxFrameEvents = { onReady: () => void; onNoted: (noted: Noted) => void; onReport: (report: RunReport) => void; onEnd: (frame: SandboxFrame, message: string) => void }

/** Milliseconds; a busy machine takes its time. */
const startTime = 60_000

/** A hidden frame with an origin of its own and a policy that forbids every connection, and one worker in it. */
export function openSandboxFrame({ onReady, onNoted, onReport, onEnd }: SandboxFrameEvents): SandboxFrame {
  const { port1: port, port2 } = new MessageChannel()
  const element = document.createElement('iframe')
  element.srcdoc = framePage
  element.hidden = true
  element.title = 'Lua sandbox'
  element.setAttribute('sandbox', 'allow-scripts')
  let isReady = false
  let isClosed = false
  const frame: SandboxFrame = {
    get isReady() {
      return isReady
    },
    run: (request) => {
      const message: ToWorker = { kind: 'run', requestJson: JSON.stringify(request) }
      port.postMessage(message)
    },
    close: () => {
      isClosed = true
      clearTimeout(starting)
      port.close()
      element.remove()
    },
  }
  const end = (message: string) => {
    frame.close()
    onEnd(frame, message)
  }
  const starting = setTimeout(() => end('it did not start'), startTime)
  port.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (isClosed) return
    if (data.kind === 'noted') onNoted(data)
    else if (data.kind === 'report') onReport(parseExactJson(data.reportJson))
    else if (data.kind === 'crashed') end(data.message)
    else {
      clearTimeout(starting)
      isReady = true
      onReady()
    }
  })
  port.start()
  element.addEventListener('load', () => {
    const start: FrameStart = { code }
    element.contentWindow?.postMessage(start, '*', [port2])
  })
  document.body.append(element)
  return frame
}
