import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', target: 'es2023', chunkSizeWarningLimit: 4000 },
  server: { proxy: { '/graphql': `http://localhost:${process.env['STUDIO_PORT'] ?? '4000'}` } },
  worker: { format: 'es' },
})
