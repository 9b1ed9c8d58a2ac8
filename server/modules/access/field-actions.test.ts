import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '#server/test/studio-server.ts'
import { createToken } from '#server/test/viewers.ts'
import { accessMatrix } from './access.service.ts'
import { fieldActions } from './field-actions.ts'
import { fieldsOf } from './field-gate.ts'

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
const fields = fieldsOf(schema)

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

test('every field of the API names the action that it needs', () => {
  const without = fields.filter(({ type, field }) => fieldActions(type, field.name).length === 0)
  expect(without.map(({ type, field }) => `${type}.${field.name}`)).toEqual([])
})

test('every query and mutation is refused to who may not do what it names', async () => {
  const reviewer = await server.asRole('reviewer')
  const program = (await createToken(server, ['connectors:publish'])).client
  for (const { type, field } of fields.filter((each) => each.type === 'Query' || each.type === 'Mutation')) {
    const [action = 'self.read'] = fieldActions(type, field.name)
    const rule = accessMatrix[action]
    const given = field.args.filter((argument) => isNonNullType(argument.type)).map(({ name, type: wanted }) => `${name}: ${example(wanted)}`).join(', ')
    const inner = isObjectType(getNamedType(field.type)) ? (type === 'Mutation' ? '{ errors { code } }' : '{ __typename }') : ''
    const document = `${type.toLowerCase()} { it: ${field.name}${given === '' ? '' : `(${given})`} ${inner} }`
    const isRefused = [rule.reviewer === 'none', rule.scope !== 'connectors:publish' && rule.scope !== 'any']
    const answers = await Promise.all([reviewer, program].map((client) => client.graphql(document)))
    expect([field.name, ...answers.map((answer) => JSON.stringify(answer).includes('"forbidden"'))]).toEqual([field.name, ...isRefused])
  }
})

test('a program that may only change sees what it changed, and does not go on from there to what others made', async () => {
  const { client } = await createToken(server, ['connectors:write'])
  const made = 'mutation ($handle: String!) { createConnector(input: { name: "Made", handle: $handle, connectorType: "general" }) { result { name REST } errors { code } } }'
  const make = (rest: string) => client.graphql(made.replace('REST', rest), { handle: `h-${crypto.randomUUID()}` })
  expect(await make('sharedLibrary')).toMatchObject({ data: { createConnector: { result: { name: 'Made' } } } })
  for (const beyond of ['parent { name }', 'children { name }']) expect((await make(beyond)).errors).toMatchObject([{ extensions: { code: 'forbidden' } }])
})

/** The least that the type takes, written as GraphQL. */
function example(type: GraphQLInputType): string {
  if (isNonNullType(type)) return example(type.ofType)
  if (isListType(type)) return '[]'
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (!isInputObjectType(type)) return { ID: `"${crypto.randomUUID()}"`, DateTime: '"2030-01-01T00:00:00.000000Z"', Int: '1', Boolean: 'true' }[type.name] ?? '"{}"'
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type))
  return `{ ${needed.map((field) => `${field.name}: ${example(field.type)}`).join(', ')} }`
}
