import formatterUrl from '@wasm-fmt/lua_fmt/wasm?url'

let module: Promise<WebAssembly.Module> | null = null

/** The formatter, fetched with the first script that is formatted; null where it can not be had now. */
export async function formatterModule(): Promise<WebAssembly.Module | null> {
  module ??= WebAssembly.compileStreaming(fetch(formatterUrl))
  return module.catch(() => {
    module = null
    return null
  })
}
