import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { afterAll, expect, test } from 'vitest'
import type { Attack } from './attacks/attack.ts'
import { attackRequest, harmless } from './attacks/attack-request.ts'
import { attacks } from './attacks/attacks.ts'
import type { RunReport } from './run-report.ts'

type Answer = { report: RunReport; changes: string[] }

// Runs in a thread of Node, as in a worker of the browser; tells what has changed in the thread beside.
const code = `
const { parentPort, workerData } = require('node:worker_threads')
const watched = { globalThis, Object: Object.prototype, Function: Function.prototype, Array: Array.prototype, String: String.prototype, Error: Error.prototype, Promise: Promise.prototype }
const names = () => Object.entries(watched).flatMap(([name, object]) => Reflect.ownKeys(object).map((key) => name + '.' + String(key)))
Promise.all([import(workerData.run), import(workerData.module)]).then(([{ runModule }, { openLuaModule }]) => {
  const compiled = new WebAssembly.Module(workerData.lua)
  let before
  parentPort.on('message', (requestJson) => {
    const report = runModule(openLuaModule(compiled), JSON.parse(requestJson))
    before ??= names()
    parentPort.postMessage(JSON.stringify({ report, changes: names().filter((name) => !before.includes(name)) }))
  })
  parentPort.postMessage('"ready"')
})`
const lua = readFileSync(fileURLToPath(import.meta.resolve('wasmoon/dist/glue.wasm')))
const address = (file: string) => new URL(file, import.meta.url).href

/** Milliseconds beyond the limit of a run after which its thread is ended, as LuaSandbox does it. */
const grace = 200

class Thread {
  #worker: Promise<Worker> = startWorker()

  async run(attack: Attack): Promise<Answer | 'ended'> {
    const request = attackRequest(attack)
    const worker = await this.#worker
    worker.postMessage(JSON.stringify(request), [])
    return Promise.race([nextMessage(worker), this.#endAfter(request.limits.timeMs + grace, worker)])
  }

  async close(): Promise<void> {
    await (await this.#worker).terminate()
  }

  async #endAfter(ms: number, worker: Worker): Promise<'ended'> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      worker.once('message', () => clearTimeout(timer))
    })
    this.#worker = startWorker()
    await worker.terminate()
    return 'ended'
  }
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(code, { eval: true, workerData: { lua, run: address('./run.ts'), module: address('./vm/lua-module.ts') } })
  await nextMessage(worker)
  return worker
}

async function nextMessage(worker: Worker): Promise<Answer> {
  const [json]: string[] = await once(worker, 'message')
  return JSON.parse(json ?? '')
}

const thread = new Thread()
afterAll(() => thread.close())

test('there are more than 300 attacks, each of its own name', () => {
  expect(attacks.length).toBeGreaterThan(300)
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length)
})

test.each(attacks)('$name: nothing happens outside, and the next run works', async (attack) => {
  const answer = await thread.run(attack)
  if (answer === 'ended') expect(attack.ends ?? 'stopped').toBe('stopped')
  else {
    const { result, http } = answer.report
    expect(answer.changes).toEqual([])
    expect(result).not.toMatchObject({ reason: 'crash' })
    if (attack.ends !== undefined) expect(result.status, JSON.stringify(result)).toBe(attack.ends)
    if (attack.ends === 'returned') expect(result).toMatchObject({ status: 'returned', value: [] })
    if (attack.policy !== undefined) expect(http.filter((call) => call.answer.status === 'answered')).toEqual([])
  }
  expect(await thread.run(harmless)).toMatchObject({ report: { result: { status: 'returned', value: 2 } }, changes: [] })
})
