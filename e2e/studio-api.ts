import { type Cookie, cookieHeader } from './sign-in.ts'

type Answer = { data?: Record<string, unknown> | null; errors?: { message: string }[] }

/** What a test arranges through the same API that the browser uses. */
export class StudioApi {
  readonly #url: string
  readonly #cookie: Cookie
  constructor(url: string, cookie: Cookie) {
    this.#url = url
    this.#cookie = cookie
  }

  /** The whole answer's data; a GraphQL error fails the test. */
  async graphql(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookieHeader(this.#cookie) },
      body: JSON.stringify({ query, variables }),
    })
    const answer: Answer = await response.json()
    if (answer.errors !== undefined || !answer.data) throw new Error(JSON.stringify(answer.errors ?? answer))
    return answer.data
  }

  /** A draft with what the test gives; its name and handle are unique in this run. */
  async createDraft(input: Record<string, unknown> = {}): Promise<{ id: string; name: string; handle: string; updatedAt: string }> {
    const unique = `t${crypto.randomUUID().slice(0, 8)}`
    // Behind the library's names, which stay at the top of the tree however many tests ran before.
    const draft = { name: `Test draft ${unique}`, handle: `draft-${unique}`, connectorType: 'general', ...input }
    return this.#resultOf('createConnector', 'mutation ($input: CreateConnectorInput!) { createConnector(input: $input) { result { id name handle updatedAt } errors { message } } }', { input: draft })
  }

  /** Saves as another person would. */
  async update(connector: { id: string; updatedAt: string }, changes: Record<string, unknown>) {
    return this.#resultOf('updateConnector', 'mutation ($id: ID!, $input: UpdateConnectorInput) { updateConnector(id: $id, input: $input) { result { id name handle updatedAt } errors { message } } }', {
      id: connector.id,
      input: { expectedUpdatedAt: connector.updatedAt, ...changes },
    })
  }

  async publish(connector: { id: string; updatedAt: string }) {
    return this.#resultOf('publishConnector', 'mutation ($id: ID!, $input: PublishConnectorInput) { publishConnector(id: $id, input: $input) { result { id name handle updatedAt } errors { message } } }', {
      id: connector.id,
      input: { expectedUpdatedAt: connector.updatedAt },
    })
  }

  /** The next draft of a published connector. */
  async createVersion(connector: { id: string }) {
    return this.#resultOf('createConnectorVersion', 'mutation ($id: ID!) { createConnectorVersion(id: $id) { result { id name handle updatedAt } errors { message } } }', { id: connector.id })
  }

  async clone(id: string) {
    const handle = `c-${crypto.randomUUID().slice(0, 8)}`
    return this.#resultOf('cloneConnector', 'mutation ($id: ID!, $input: CloneConnectorInput!) { cloneConnector(id: $id, input: $input) { result { id name handle updatedAt } errors { message } } }', { id, input: { name: `Test clone ${handle}`, handle } })
  }

  /** The id of a library connector's version. */
  async libraryConnector(handle: string, version: number): Promise<string> {
    const data = await this.graphql(
      'query ($filter: ConnectorFilterInput) { listConnectors(filter: $filter) { results { id } } }',
      { filter: { handle: { eq: handle }, version: { eq: version }, libraryId: { isNil: false } } },
    )
    const page = data['listConnectors']
    const found = JSON.stringify(page).match(/"id":"([^"]+)"/)?.[1]
    if (found === undefined) throw new Error(`The library has no ${handle} v${version}.`)
    return found
  }

  async #resultOf(name: string, query: string, variables: Record<string, unknown>) {
    const data = await this.graphql(query, variables)
    const text = JSON.stringify(data[name])
    const parsed: { result: { id: string; name: string; handle: string; updatedAt: string } | null; errors: { message: string }[] } = JSON.parse(text)
    if (parsed.result === null) throw new Error(`${name}: ${text}`)
    return parsed.result
  }
}
