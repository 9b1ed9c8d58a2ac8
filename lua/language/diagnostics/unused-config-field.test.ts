import { expect, test } from 'vitest'
import { connectorWith } from '../testing/connector.ts'
import { unusedConfigFields } from './unused-config-field.ts'

const unusedIn = (text: string) => unusedConfigFields(connectorWith(text).workspace).map(({ path }) => path.join('.'))

test('a field that no script reads is named', () => {
  expect(unusedIn('print(config.shop.domain, config.mode)')).toEqual(['shop.pageSize', 'auth.type', 'auth.key', 'auth.user', 'auth.password', 'queues', 'extra'])
})

test('a table that is handed on counts as read', () => {
  expect(unusedIn('local auth = config.auth; print(auth, config.shop, config.mode, config.queues, config.extra)')).toEqual([])
  expect(unusedIn('print(json.encode(config))')).toEqual([])
})

test('a field that settings name is read by the host', () => {
  const { workspace } = connectorWith('print(config.shop, config.mode, config.queues, config.extra, config.auth.type, config.auth.user, config.auth.password)')
  workspace.setConfigKeysInSettings(['auth.key'])
  expect(unusedConfigFields(workspace)).toEqual([])
})
