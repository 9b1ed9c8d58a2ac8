// The frame's policy, and the page's in server/http/security-headers.ts, allow this script by its hash.
const script = `addEventListener('message', ({ data, ports: [port], source }) => {
  if (source !== parent) return
  const worker = new Worker(URL.createObjectURL(new Blob([data.code], { type: 'text/javascript' })))
  worker.onerror = ({ message }) => port.postMessage({ kind: 'crashed', message })
  worker.postMessage(null, [port])
}, { once: true })`

const scriptHash = 'sha256-sVXoWIEITbfk358v+ZOd8GkwMapUViyQE9p7Q1kEVD8='

const policy = ["default-src 'none'", `script-src '${scriptHash}' 'wasm-unsafe-eval'`, 'worker-src blob:', "base-uri 'none'", "form-action 'none'"].join('; ')

/** All of the frame: it starts the worker, which inherits its policy, and knows nothing else. */
export const framePage = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Lua sandbox</title><script>${script}</script>`
