import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default'],
    projects: [
      { extends: true, test: { name: 'parts', include: ['{domain,lua,src}/**/*.test.{ts,tsx}'] } },
      // One PostgreSQL serves all tests of the server.
      { extends: true, test: { name: 'server', include: ['server/**/*.test.ts'], globalSetup: 'server/test/global-setup.ts' } },
    ],
  },
})
