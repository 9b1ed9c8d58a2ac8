import { test as base } from '@playwright/test'
import { StudioApi } from './studio-api.ts'
import { startStudio, type StudioProcess } from './studio-process.ts'

type TestFixtures = { api: StudioApi }
type WorkerFixtures = { studio: StudioProcess }

/** A server per worker; every test makes the connectors it needs, under names of its own. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  studio: [
    async ({}, use) => {
      const studio = await startStudio()
      await use(studio)
      await studio.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ studio }, use) => use(studio.url),
  api: async ({ studio }, use) => use(new StudioApi(studio.url)),
})

export { expect } from '@playwright/test'
