import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { createMetrics } from './metrics.ts'

test('with a token set, only who has it is told', async () => {
  const metrics = createMetrics('a-token-of-a-collector')
  const server = createServer((request, response) => metrics.answer(request, response)).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/metrics`
  const status = async (authorization?: string) => (await fetch(url, authorization === undefined ? {} : { headers: { authorization } })).status
  expect([await status(), await status('Bearer wrong'), await status('Bearer a-token-of-a-collector')]).toEqual([403, 403, 200])
})
