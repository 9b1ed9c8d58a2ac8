import { expect, test } from 'vitest'
import { libraryBundles } from '../bundle/test-library.ts'
import { decide } from './decide.ts'
import { readPolicy } from './policy.ts'

const twice = '{ "Statement": [\n  { "Effect": "Deny",\n    "Effect": "Allow", "Action": "*", "Resource": "*" }\n] }'

test('a key that stands twice is told at its place, and nothing is allowed by such a policy', () => {
  expect(readPolicy(twice)).toEqual({ status: 'broken', place: 'Statement.0.Effect', message: '"Effect" stands here twice; only the last would count (line 3).' })
  expect(decide(readPolicy(twice), { action: 'http:get', resource: 'https://shop.example/' }, {}).isAllowed).toBe(false)
  expect(readPolicy('{ "Statement": [], "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }')).toMatchObject({ status: 'broken', place: 'Statement' })
})

test('one nested however deep is told about, not a crash', () => {
  expect(readPolicy(`{ "a": 1, "a": ${'['.repeat(50_000)}${']'.repeat(50_000)} }`)).toEqual({ status: 'broken', place: '', message: 'Nested more than 100 levels deep (line 1).' })
})

test('all policies that ship can be read', () => {
  const policies = libraryBundles.map(({ content }) => readPolicy(content.iamPolicyJson ?? '').status)
  expect(policies.filter((status) => status === 'broken')).toEqual([])
})
