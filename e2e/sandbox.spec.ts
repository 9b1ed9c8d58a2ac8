import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { attackRequest, harmless } from '#lua/sandbox/attacks/attack-request.ts'
import { attacks } from '#lua/sandbox/attacks/attacks.ts'
import { tryEverything } from './escaped-code.ts'
import { expect, test } from './fixtures.ts'
import { addLuaSandbox } from './lua-sandbox.ts'

async function pageWithSandbox(page: Page): Promise<Page> {
  await page.goto('/')
  await addLuaSandbox(page)
  return page
}

test('no attack has an effect on the page, and the next run works', async ({ page }) => {
  test.setTimeout(240_000)
  await pageWithSandbox(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const attempts = attacks.map((attack) => ({ name: attack.name, ends: attack.ends ?? null, requestJson: JSON.stringify(attackRequest(attack)) }))
  const failures = await page.evaluate(
    async ({ attempts, nextJson }) => {
      const next = JSON.parse(nextJson)
      const names = () => [globalThis, Object.prototype, Array.prototype, Function.prototype].flatMap((object) => Reflect.ownKeys(object).map(String))
      const sandbox = new luaRun.LuaSandbox()
      await sandbox.run(next)
      const before = names().length
      const wrong: string[] = []
      for (const { name, ends, requestJson } of attempts) {
        const { result } = await sandbox.run(JSON.parse(requestJson))
        if (result.reason === 'crash' || (ends !== null && result.status !== ends)) wrong.push(`${name}: ${JSON.stringify(result)}`)
        if (result.status === 'stopped' && (await sandbox.run(next)).result.value !== 2) wrong.push(`${name}: the next run does not work`)
        if (names().length !== before) wrong.push(`${name}: the page has changed`)
      }
      sandbox.dispose()
      return wrong
    },
    { attempts, nextJson: JSON.stringify(attackRequest(harmless)) },
  )
  expect(failures).toEqual([])
  expect(requests.filter((url) => !url.startsWith('blob:') && url !== 'about:srcdoc')).toEqual([])
})

test('code that got out of Lua is still in a place that reaches nothing', async ({ page, context }) => {
  const heard: string[] = []
  const outside = createServer((request, response) => {
    heard.push(`${request.method ?? ''} ${request.url ?? ''}`)
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' }).end('globalThis.loaded = true')
  })
  outside.on('upgrade', (request, socket) => {
    heard.push(`WebSocket ${request.url ?? ''}`)
    socket.destroy()
  })
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
  const port = portOf(outside.address())
  await pageWithSandbox(page)
  await page.evaluate(async (requestJson) => void (await new luaRun.LuaSandbox().run(JSON.parse(requestJson))), JSON.stringify(attackRequest(harmless)))
  const targets = [`http://127.0.0.1:${port}`, new URL(page.url()).origin]
  const [worker, ...otherWorkers] = page.workers()
  const [frame, ...otherFrames] = page.frames().filter((each) => each !== page.mainFrame())
  expect([otherWorkers, otherFrames]).toEqual([[], []])
  const before = { cookies: await context.cookies(), pages: context.pages().length, url: page.url() }
  expect(await worker?.evaluate(tryEverything, targets)).toEqual([])
  expect(await frame?.evaluate(tryEverything, targets)).toEqual([])
  expect(heard).toEqual([])
  expect({ cookies: await context.cookies(), pages: context.pages().length, url: page.url() }).toEqual(before)
  outside.close()
})

test('a script that never ends is stopped at once, and the page goes on', async ({ page }) => {
  await pageWithSandbox(page)
  const endless = { ...attackRequest({ name: 'endless', script: 'while true do end' }), limits: { memoryBytes: 64 * 1024 * 1024, timeMs: 60_000, outputBytes: 1024 * 1024 } }
  const results = await page.evaluate(
    async ([firstJson = '', nextJson = '']) => {
      const [first, next] = [JSON.parse(firstJson), JSON.parse(nextJson)]
      const sandbox = new luaRun.LuaSandbox()
      await sandbox.run(next)
      const running = sandbox.run(first)
      await new Promise(requestAnimationFrame)
      sandbox.stop()
      return [await running, await sandbox.run(next)].map(({ result }) => result)
    },
    [JSON.stringify(endless), JSON.stringify(attackRequest(harmless))],
  )
  expect(results).toEqual([{ status: 'stopped', reason: 'person', at: null }, { status: 'returned', value: 2 }])
})

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}
