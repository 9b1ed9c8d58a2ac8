import { readFileSync } from 'node:fs'
import { buildSchema, extendSchema, graphql, parse } from 'graphql'
import { expect, test } from 'vitest'
import { guardFields } from './field-gate.ts'
import type { Role, Viewer } from './viewer.ts'

const contract = () => buildSchema(readFileSync('schema.graphql', 'utf8'))
const schemaWith = (more: string) => extendSchema(contract(), parse(more))
const someone = (role: Role): Viewer => ({ kind: 'person', id: '1', name: 'Robin', email: 'robin@example.com', role, sessionId: '2', expiresAt: new Date() })

test('a server whose list forgets a field does not start', () => {
  expect(() => guardFields(schemaWith('extend type Query { forgotten: String }'))).toThrow('Query.forgotten names no action')
  expect(() => guardFields(schemaWith('type Forgotten { name: String } extend type Connector { forgotten: Forgotten }'))).toThrow('Forgotten.name names no action')
})

test('people are shown to admins alone, on whatever way one comes to them', async () => {
  const schema = guardFields(schemaWith('extend type Connector { madeBy: Person }'))
  const rootValue = { getConnector: { name: 'Web shop', madeBy: { name: 'Ada' } } }
  const asked = { schema, source: '{ getConnector(id: "1") { name madeBy { name } } }', rootValue }
  const [admin, reviewer] = await Promise.all([graphql({ ...asked, contextValue: { viewer: someone('admin') } }), graphql({ ...asked, contextValue: { viewer: someone('reviewer') } })])
  expect(admin).toMatchObject({ data: { getConnector: { madeBy: { name: 'Ada' } } } })
  expect(reviewer).toMatchObject({ data: { getConnector: { name: 'Web shop', madeBy: null } }, errors: [{ message: 'The role "reviewer" may not manage people and service tokens.' }] })
})

test('a change is refused before its service is asked', async () => {
  const schema = guardFields(contract())
  const changes: string[] = []
  const rootValue = { disablePerson: ({ id }: { id: string }) => changes.push(id) }
  const answer = await graphql({ schema, source: 'mutation { disablePerson(id: "1") { errors { code } } }', rootValue, contextValue: { viewer: someone('designer') } })
  expect(answer.data).toMatchObject({ disablePerson: { errors: [{ code: 'forbidden' }] } })
  expect(changes).toEqual([])
})
