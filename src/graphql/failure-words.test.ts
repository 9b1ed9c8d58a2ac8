import { CombinedError } from 'urql'
import { expect, test } from 'vitest'
import { failureWords } from './failure-words.ts'

test('what the server says for people is passed on as it is', () => {
  const error = new CombinedError({ graphQLErrors: [{ message: 'The database can not be reached at the moment. Try again.' }], response: new Response(null, { status: 503 }) })
  expect(failureWords(error)).toBe('The database can not be reached at the moment. Try again.')
})

test('a server that is not there is told in a sentence, with what one can do', () => {
  const error = new CombinedError({ networkError: new TypeError('Failed to fetch') })
  expect(failureWords(error)).toBe('The server can not be reached.')
  expect(failureWords(error, 'The list comes by itself when it is back.')).toBe('The server can not be reached. The list comes by itself when it is back.')
  expect(failureWords(new CombinedError({ networkError: new Error('Bad Gateway'), response: new Response(null, { status: 502 }) }))).toBe('The server can not be reached.')
})

test('an answer that is none of ours is named by its number', () => {
  const error = new CombinedError({ networkError: new Error('Request Entity Too Large'), response: new Response('<html>', { status: 413 }) })
  expect(failureWords(error, 'Try again when it is back.')).toBe('The server refused the request (HTTP 413).')
  expect(failureWords(new CombinedError({ networkError: new SyntaxError('Unexpected token'), response: new Response('<html>') }))).toBe('The server gave an answer that can not be read.')
  expect(failureWords(undefined)).toBe('The server gave no answer.')
})
