import * as styLua from '@wasm-fmt/lua_fmt/web'
import { formatterFrom } from '#lua/language/format/formatter.ts'
import type { FromWorker, SourceChange, ToWorker } from './contract.ts'
import { ToldLanguageService } from './told-problems.ts'

// The page names the worker after the channel on which it listens.
const answers = new BroadcastChannel(self.name)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves its origin and takes no target
const post = (message: FromWorker<unknown>) => answers.postMessage(message)
const service = new ToldLanguageService()

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'changed') return take(data.change)
  if (data.kind === 'formatter') return takeFormatter(data.module)
  try {
    const value: unknown = Reflect.apply(service[data.name], service, data.about)
    post({ kind: 'answer', id: data.id, value })
  } catch (error) {
    post({ kind: 'failed', id: data.id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

function take({ set, removed, configSchema, actions, configKeysInSettings }: SourceChange) {
  const { workspace } = service
  for (const uri of removed) workspace.removeDocument(uri)
  for (const document of set) workspace.setDocument(document)
  if (configSchema !== undefined) workspace.setConfigSchema(configSchema)
  if (actions !== undefined) workspace.setActions(actions)
  if (configKeysInSettings !== undefined) workspace.setConfigKeysInSettings(configKeysInSettings)
}

function takeFormatter(module: WebAssembly.Module) {
  styLua.initSync(module)
  service.formatter = formatterFrom(styLua)
}

post({ kind: 'ready' })
