import { describe, expect, test } from 'vitest'
import { withStatement } from './add-statement.ts'
import { decide, statementFor, statementIn } from './decide.ts'
import { readPolicy } from './policy.ts'

const deed = { action: 'store:read', resource: 'store/seen' }

describe('a statement that was missing', () => {
  test('goes behind the others, which stay as they were typed', () => {
    const typed = '{\n    "Version": "1",\n    "Statement": [\n        { "Effect": "Allow", "Action": "http:get", "Resource": "*" }\n    ]\n}\n'
    const added = withStatement(typed, statementFor(deed))
    expect(added?.text).toBe(
      '{\n    "Version": "1",\n    "Statement": [\n        { "Effect": "Allow", "Action": "http:get", "Resource": "*" },\n        {\n            "Effect": "Allow",\n            "Action": "store:read",\n            "Resource": "store/seen"\n        }\n    ]\n}\n',
    )
    expect(added?.line).toBe(4)
  })

  test('makes a policy where there is none', () => {
    const added = withStatement('', statementFor(deed))
    expect(decide(readPolicy(added?.text ?? ''), deed, {}).isAllowed).toBe(true)
    expect(added?.line).toBe(2)
  })

  test('goes nowhere while the policy can not be read', () => {
    expect(withStatement('{ "Statement": "x" }', statementFor(deed))).toBeNull()
  })

  test('is found in what a refusal says', () => {
    const decision = decide(readPolicy('{ "Statement": [] }'), deed, {})
    expect(decision.isAllowed ? null : statementIn(decision.message)).toEqual(statementFor(deed))
    expect(statementIn('something else')).toBeNull()
  })
})
