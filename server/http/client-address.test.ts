import type { IncomingMessage } from 'node:http'
import { createServer, get } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { clientAddressReader } from './client-address.ts'

async function addressOf(trusted: string[], forwarded?: string): Promise<string> {
  const read = clientAddressReader(trusted)
  const server = createServer((request: IncomingMessage, response) => void response.end(read(request)))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }, async (response) => {
      resolve((await response.setEncoding('utf8').toArray()).join(''))
    })
  })
}

test('what a stranger writes into X-Forwarded-For is not believed', async () => {
  expect(await addressOf([], '9.9.9.9')).toBe('127.0.0.1')
  expect(await addressOf(['10.0.0.0/8'], '9.9.9.9')).toBe('127.0.0.1')
})

test('what our own proxy writes is believed, and no more than that', async () => {
  expect(await addressOf(['127.0.0.1'], '9.9.9.9')).toBe('9.9.9.9')
  expect(await addressOf(['127.0.0.0/8'], '1.1.1.1, 9.9.9.9')).toBe('9.9.9.9')
  expect(await addressOf(['127.0.0.1', '10.0.0.0/8'], '1.1.1.1, 9.9.9.9, 10.1.2.3')).toBe('9.9.9.9')
  expect(await addressOf(['127.0.0.1'], 'no address')).toBe('127.0.0.1')
})
