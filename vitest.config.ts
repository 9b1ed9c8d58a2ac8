import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // As Node finds it for the packages that use it: with another copy beside it, neither knows the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    // Many tests wait for processes and databases: one core less than there are would leave the machine idle.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // As in playwright.config.ts: a shared machine may stall.
    retry: process.env['CI'] === 'true' ? 2 : 0,
    reporters: ['default'],
    projects: [
      // None of them leaves anything behind, and to load the modules anew for each file takes longer than many a file runs.
      { extends: true, test: { name: 'parts', isolate: false, include: ['{domain,lua,src}/**/*.test.{ts,tsx}'] } },
      // One PostgreSQL serves all tests of the server.
      { extends: true, test: { name: 'server', include: ['server/**/*.test.ts'], globalSetup: 'server/test/global-setup.ts' } },
    ],
  },
})
