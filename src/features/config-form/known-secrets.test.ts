import { expect, test } from 'vitest'
import { KnownSecrets } from './known-secrets.ts'

const schemaWith = (secret: string) => ({ properties: { url: { type: 'string' }, [secret]: { type: 'string', format: 'password' } } })

test('a secret stays one when its field is renamed, or is no longer called secret', () => {
  const secrets = new KnownSecrets()
  secrets.learn(schemaWith('token'))
  secrets.learn(schemaWith('apiToken'))
  secrets.learn({ properties: { url: {}, token: {} } })
  expect(secrets.without({ url: 'u', token: 'typed before', apiToken: 'typed after' })).toEqual({ url: 'u' })
})

test('before any schema was read nothing is called secret', () => {
  expect(new KnownSecrets().without({ url: 'u' })).toEqual({ url: 'u' })
})
