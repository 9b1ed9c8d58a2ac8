import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

test('without any setting everything has its place in the project', () => {
  const expected = { port: 4000, host: null, dataFolder: '/project/.data', leastRoom: 64, libraryFolder: '/project/library', databaseUrl: null, publicUrl: null, secret: null, trustedProxies: [], singleSignOn: null, logLevel: null, metricsToken: null, introspection: false }
  expect(readEnvironment({}, '/project')).toEqual(expected)
})

test('a setting that can not be right is named', () => {
  expect(() => readEnvironment({ STUDIO_PORT: '70000' }, '/project')).toThrow('STUDIO_PORT is a number from 0 to 65535.')
  expect(() => readEnvironment({ DATABASE_URL: 'mysql://db' }, '/project')).toThrow('DATABASE_URL looks like postgres://')
  expect(() => readEnvironment({ STUDIO_PUBLIC_URL: 'studio.example.com' }, '/project')).toThrow('STUDIO_PUBLIC_URL looks like https://')
  expect(() => readEnvironment({ STUDIO_HOST: '0.0.0.0' }, '/project')).toThrow('STUDIO_HOST needs STUDIO_PUBLIC_URL')
  expect(() => readEnvironment({ STUDIO_LOG_LEVEL: 'loud' }, '/project')).toThrow('STUDIO_LOG_LEVEL is one of')
  expect(() => readEnvironment({ STUDIO_SECRET: 'short' }, '/project')).toThrow('STUDIO_SECRET has 32 characters')
  expect(() => readEnvironment({ STUDIO_TRUSTED_PROXY: 'proxy.local' }, '/project')).toThrow('STUDIO_TRUSTED_PROXY lists addresses')
  expect(() => readEnvironment({ STUDIO_OIDC_ISSUER: 'https://login.example.com' }, '/project')).toThrow('Single sign-on needs all of')
})
