import type { Page } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import config from '../vite.config.ts'

let code: Promise<string> | null = null

/** Gives the page the client of the sandbox as `luaRun`, as the app is built; the page keeps its origin and its policy. */
export async function addLuaSandbox(page: Page): Promise<void> {
  await page.evaluate(await (code ??= bundledClient()))
}

async function bundledClient(): Promise<string> {
  const entry = fileURLToPath(new URL('../src/workers/lua-run/client.ts', import.meta.url))
  const built = await build({ ...config, configFile: false, logLevel: 'warn', build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'luaRun', fileName: 'lua-run' } } })
  const chunk = [built].flat().flatMap((result) => ('output' in result ? result.output : [])).find((part) => part.type === 'chunk')
  return `${chunk?.code ?? ''};globalThis.luaRun = luaRun`
}

type Sandbox = { run: (request: object) => Promise<{ result: { status: string; reason?: string; value?: unknown }; logs: { message: string }[]; notKept: string[] }>; stop: () => void; dispose: () => void }

declare global {
  const luaRun: { LuaSandbox: new () => Sandbox }
}
