import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { attackRequest, harmless } from '#lua/sandbox/attacks/attack-request.ts'
import { attacks } from '#lua/sandbox/attacks/attacks.ts'
import { expect, test } from './fixtures.ts'
import { luaRequest } from './lua-request.ts'
import { addLuaSandbox } from './lua-sandbox.ts'

/** The page as the server sends it, without the app: its own requests would be taken for those of an attack. */
async function pageWithSandbox(page: Page): Promise<Page> {
  await page.route('**/assets/**', (route) => route.abort())
  await page.goto('/')
  await addLuaSandbox(page)
  return page
}

test('no attack has an effect on the page, and the next run works', async ({ page }) => {
  test.setTimeout(240_000)
  await pageWithSandbox(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const tries = attacks.map((attack) => ({ name: attack.name, ends: attack.ends ?? null, requestJson: JSON.stringify(attackRequest(attack)) }))
  const failures = await page.evaluate(
    async ({ tries: attempts, nextJson }) => {
      const next = JSON.parse(nextJson)
      const watched: object[] = [globalThis, Object.prototype, Array.prototype, Function.prototype]
      // A window has a number for each of its frames.
      const countNames = () => watched.flatMap((object) => Reflect.ownKeys(object)).filter((key) => !/^\d+$/.test(String(key))).length
      const sandbox = new luaRun.LuaSandbox()
      await sandbox.run(next)
      const before = countNames()
      const wrong: string[] = []
      for (const { name, ends, requestJson } of attempts) {
        const { result } = await sandbox.run(JSON.parse(requestJson))
        if (result.reason === 'crash' || (ends !== null && result.status !== ends)) wrong.push(`${name}: ${JSON.stringify(result)}`)
        if (result.status === 'stopped' && (await sandbox.run(next)).result.value !== 2) wrong.push(`${name}: the next run does not work`)
        if (countNames() !== before) wrong.push(`${name}: the page has changed`)
      }
      sandbox.dispose()
      return wrong
    },
    { tries, nextJson: JSON.stringify(attackRequest(harmless)) },
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
  const [worker] = page.workers()
  const [frame] = page.frames().filter((each) => each !== page.mainFrame())
  const before = { cookies: await context.cookies(), pages: context.pages().length, url: page.url() }
  const code = await readFile(new URL('./escaped-code.js', import.meta.url), 'utf8')
  const attempt = `${code}; tryEverything(${JSON.stringify(targets)})`
  expect(await worker?.evaluate(attempt)).toEqual([])
  expect(await frame?.evaluate(attempt)).toEqual([])
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

test('what a run told before it stood in a pattern that never ends is known', async ({ page }) => {
  await pageWithSandbox(page)
  const script = 'log.info("begun")\nlog.warn("to be found")\nreturn ("a"):rep(100000):find((".-"):rep(40) .. "b")'
  const report = await page.evaluate(async (requestJson) => await new luaRun.LuaSandbox().run(JSON.parse(requestJson)), JSON.stringify(luaRequest(script, { timeMs: 300 })))
  expect(report.result).toEqual({ status: 'stopped', reason: 'time', at: null })
  expect(report.logs.map(({ message }) => message)).toEqual(['begun', 'to be found'])
  expect(report.notKept).toEqual(['What the run did behind line 2 of actions/test is not known: it was ended from outside.'])
})

test('a frame that does not start is told, and is tried again', async ({ page }) => {
  await page.clock.install()
  await pageWithSandbox(page)
  const sandbox = await page.evaluateHandle(() => {
    const descriptor = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'srcdoc') ?? {}
    Object.defineProperty(HTMLIFrameElement.prototype, 'srcdoc', { configurable: true, set: () => {} })
    const made = new luaRun.LuaSandbox()
    Object.defineProperty(HTMLIFrameElement.prototype, 'srcdoc', descriptor)
    return made
  })
  const requestJson = JSON.stringify(attackRequest(harmless))
  const running = sandbox.evaluate(async (made, json) => (await made.run(JSON.parse(json))).result, requestJson)
  await page.clock.fastForward('01:01')
  expect(await running).toEqual({ status: 'stopped', reason: 'crash', at: null })
  expect(await sandbox.evaluate(async (made, json) => (await made.run(JSON.parse(json))).result, requestJson)).toEqual({ status: 'returned', value: 2 })
})

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}
