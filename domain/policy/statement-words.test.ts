import { expect, test } from 'vitest'
import { statementWords } from './statement-words.ts'

test('requests are named by their methods and URLs', () => {
  const words = statementWords({ actions: ['http:get', 'http:post'], resources: ['https://${config.shop.domain}/admin/*'] })
  expect(words).toEqual([{ deed: 'Send GET and POST to', targets: ['https://${config.shop.domain}/admin/*'] }])
})

test('keys of the store stand without the word that says so', () => {
  expect(statementWords({ actions: ['store:read', 'store:write'], resources: ['store/ticket/*', 'store/inbox/*'] })).toEqual([
    { deed: 'Read and write keys of the store', targets: ['ticket/*', 'inbox/*'] },
  ])
})

test('a statement over several families is told family by family, each with its own resources', () => {
  expect(statementWords({ actions: ['events:emit', 'actions:call'], resources: ['event/job.import', 'action/jmf-device/*'] })).toEqual([
    { deed: 'Emit events', targets: ['job.import'] },
    { deed: 'Call actions', targets: ['jmf-device/*'] },
  ])
})

test('wildcards and words nobody knows are told as they are', () => {
  expect(statementWords({ actions: ['http:*'], resources: ['*'] })).toEqual([{ deed: 'Send any request to', targets: ['*'] }])
  expect(statementWords({ actions: ['*'], resources: ['*'] })).toEqual([{ deed: '*', targets: ['*'] }])
  expect(statementWords({ actions: ['mail:send'], resources: ['mail/x'] })).toEqual([{ deed: 'mail:send', targets: ['mail/x'] }])
})
