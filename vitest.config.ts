import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{domain,lua,server,src}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default'],
  },
})
