import { test as base } from '@playwright/test'
import { type Cookie, signInAsAdmin, useCookie } from './sign-in.ts'
import { StudioApi } from './studio-api.ts'
import { startStudio, type StudioProcess } from './studio-process.ts'

type TestFixtures = { api: StudioApi }
type WorkerFixtures = { studio: StudioProcess; adminCookie: Cookie }

/** A server per worker, at which the browser is signed in as an admin; every test makes the connectors it needs, under names of its own. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  studio: [
    async ({}, use) => {
      const studio = await startStudio()
      await use(studio)
      await studio.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  adminCookie: [async ({ studio }, use) => use(await signInAsAdmin(studio)), { scope: 'worker' }],
  baseURL: async ({ studio }, use) => use(studio.url),
  context: async ({ context, adminCookie }, use) => {
    await useCookie(context, adminCookie)
    await use(context)
  },
  api: async ({ studio, adminCookie }, use) => use(new StudioApi(studio.url, adminCookie)),
})

export { expect } from '@playwright/test'
