import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin } from 'vite'

/** The server that vite dev asks; it answers to its own origin only. */
const studio = `http://localhost:${process.env['STUDIO_PORT'] ?? '4000'}`

const backend = { target: studio, changeOrigin: true, headers: { origin: studio } }

/** Names all files of the build in the page, for `app/prefetch-everything.ts`. */
const nameEverything: Plugin = {
  name: 'name-everything',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const files = Object.keys(bundle).filter((file) => /\.(js|css|ttf|wasm)$/.test(file) && !html.includes(file))
      return [{ tag: 'meta', attrs: { name: 'studio-files', content: files.join(' ') }, injectTo: 'head' }]
    },
  },
}

/** `import code from './worker.ts?bundled'`: a script with all that it imports as one text, for a place that can fetch nothing. */
const bundledText: Plugin = {
  name: 'bundled-text',
  async load(id) {
    const [, entry] = /^(.*)\?bundled$/.exec(id) ?? []
    if (entry === undefined) return null
    const options = { write: false, target: 'es2023', lib: { entry, formats: ['iife' as const], name: 'bundled', fileName: 'bundled' } }
    const built = await build({ configFile: false, logLevel: 'warn', build: options })
    const code = [built].flat().flatMap((result) => ('output' in result ? result.output : [])).find((part) => part.type === 'chunk')?.code
    return `export default ${JSON.stringify(code)}`
  },
}

export default defineConfig({
  plugins: [react(), bundledText, nameEverything],
  // Older browsers would get light-dark() as variables that Mantine does not set.
  build: { outDir: 'dist', target: 'es2023', cssTarget: ['chrome123', 'firefox120', 'safari17.5'], chunkSizeWarningLimit: 4000 },
  server: { proxy: { '/graphql': backend, '/auth': backend } },
  worker: { format: 'es' },
  // The index of @rjsf/core exports a test helper that imports Ajv, which is neither installed nor allowed by our CSP.
  resolve: { alias: { '@rjsf/validator-ajv8': '@rjsf/utils/lib/noop.js' } },
})
