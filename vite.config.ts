import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The server that vite dev asks; it answers to its own origin only. */
const studio = `http://localhost:${process.env['STUDIO_PORT'] ?? '4000'}`

const backend = { target: studio, changeOrigin: true, headers: { origin: studio } }

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', target: 'es2023', chunkSizeWarningLimit: 4000 },
  server: { proxy: { '/graphql': backend, '/auth': backend } },
  worker: { format: 'es' },
  // The index of @rjsf/core exports a test helper that imports Ajv, which is neither installed nor allowed by our CSP.
  resolve: { alias: { '@rjsf/validator-ajv8': '@rjsf/utils/lib/noop.js' } },
})
