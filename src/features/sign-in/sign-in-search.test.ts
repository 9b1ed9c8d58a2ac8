import { expect, test } from 'vitest'
import { signInSearch } from './sign-in-search.ts'

test('after signing in one comes to where one wanted to go', () => {
  expect(signInSearch.parse({ to: '/connectors/1?line=3' }).to).toBe('/connectors/1?line=3')
})

test.each(['https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', '/\n/evil.example', '\t//evil.example', 'javascript:alert(1)', ''])('%j leads to the connectors, not away', (to) => {
  expect(signInSearch.parse({ to }).to).toBe('/')
})
