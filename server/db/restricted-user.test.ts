import { expect, onTestFinished, test } from 'vitest'
import { createEmptyDatabase, databaseUrl } from '../test/test-database.ts'
import { connectAsOwner, type EmbeddedLocation } from './connections.ts'
import { openDatabase } from './database.ts'

test('what a user of DATABASE_URL lacks is asked of an administrator, and is then enough', async () => {
  const location = await createEmptyDatabase()
  const user = `${location.database}_user`
  const url = databaseUrl(location, user)
  await asAdministrator(location, [`CREATE ROLE ${user} LOGIN`])
  const asked = await openDatabase({ kind: 'url', url }).then(() => '', String)
  expect(asked).toContain('Have an administrator run in it: CREATE ROLE studio_app NOLOGIN; ')

  const statements = asked.replace(/^.* run in it: /, '').split(';').filter(Boolean)
  await asAdministrator(location, statements.slice(1)) // this server has the role
  const database = await openDatabase({ kind: 'url', url })
  onTestFinished(() => database.close())
  const [session] = await database.app`SELECT session_user::text AS login, current_user::text AS acts_as`
  expect(session).toEqual({ login: user, acts_as: 'studio_app' })
})

async function asAdministrator(location: EmbeddedLocation, statements: string[]): Promise<void> {
  const owner = connectAsOwner(location, 1)
  for (const statement of statements) await owner.unsafe(statement)
  await owner.end()
}
