import { expect, test } from 'vitest'
import { connectorSteps, type ConnectorFacts } from './connector-steps.ts'

const facts: ConnectorFacts = { id: '1', name: 'Shop', version: 1, children: [] }

/** The steps that are possible. */
const possible = (given: Partial<ConnectorFacts>) => connectorSteps({ ...facts, ...given }).flatMap(({ name, reason }) => (reason === null ? [name] : []))

test('a draft can be published and deleted', () => {
  expect(possible({ parentId: '0' })).toEqual(['open', 'clone', 'publish', 'compare-parent', 'compare-with', 'delete'])
})

test('a draft that others are derived from stays', () => {
  expect(possible({ children: [{ id: '2' }] })).not.toContain('delete')
})

test('a published version makes new versions', () => {
  expect(possible({ published: true })).toEqual(['open', 'clone', 'new-version', 'compare-with'])
})

test('a library connector can only be cloned, and says why', () => {
  expect(possible({ libraryId: 'x', published: true })).toEqual(['open', 'clone', 'compare-with'])
  expect(connectorSteps({ ...facts, libraryId: 'x' }).find(({ name }) => name === 'new-version')?.reason).toMatch(/Clone it/)
})
