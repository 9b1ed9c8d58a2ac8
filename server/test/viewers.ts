import { type Role, roles, type TokenScope, tokenScopes } from '../modules/access/access.service.ts'
import { type GraphqlClient, graphqlClient } from './graphql-client.ts'
import type { TestServer } from './studio-server.ts'

/** Somebody of whom the matrix says what is allowed: a person of a role, or a program with one scope. */
export type TestViewer = { name: string; id: string; role: Role | null; scopes: TokenScope[]; client: GraphqlClient }

/** One of each role and one of each scope. */
export async function everyViewer(server: TestServer): Promise<TestViewer[]> {
  const viewers: TestViewer[] = []
  for (const role of roles) viewers.push(await viewer(role, { role, scopes: [], client: await server.asRole(role) }))
  for (const scope of tokenScopes) {
    const { client, id } = await createToken(server, [scope])
    viewers.push({ name: scope, id, role: null, scopes: [scope], client })
  }
  return viewers
}

async function viewer(name: string, rest: Omit<TestViewer, 'name' | 'id'>): Promise<TestViewer> {
  const { data } = await rest.client.graphql<{ viewer: { id: string } }>('{ viewer { id } }')
  return { name, id: data?.viewer.id ?? '', ...rest }
}

/** A program that comes in by a service token. */
export async function createToken(server: TestServer, scopes: readonly string[]): Promise<{ id: string; secret: string; client: GraphqlClient }> {
  const document = 'mutation ($input: CreateServiceTokenInput!) { createServiceToken(input: $input) { result { id secret } errors { message } } }'
  const input = { name: scopes.join(' '), scopes, expiresAt: new Date(Date.now() + 3_600_000).toISOString() }
  const { data, errors } = await server.admin.graphql<{ createServiceToken: { result: { id: string; secret: string } | null; errors: unknown[] } }>(document, { input })
  const made = data?.createServiceToken.result
  if (!made) throw new Error(`No token was made: ${JSON.stringify(errors ?? data)}`)
  return { ...made, client: graphqlClient(server.url, { authorization: `Bearer ${made.secret}` }) }
}
