import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

test('without any setting everything has its place in the project', () => {
  const expected = { port: 4000, dataFolder: '/project/.data', libraryFolder: '/project/library', databaseUrl: null }
  expect(readEnvironment({}, '/project')).toEqual(expected)
})

test('a setting that can not be right is named', () => {
  expect(() => readEnvironment({ STUDIO_PORT: '70000' }, '/project')).toThrow('STUDIO_PORT is a number from 0 to 65535.')
  expect(() => readEnvironment({ DATABASE_URL: 'mysql://db' }, '/project')).toThrow('DATABASE_URL looks like postgres://')
})
