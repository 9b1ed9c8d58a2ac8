import { fileURLToPath } from 'node:url'
import type { Sql } from 'postgres'
import { CannotStart } from './cannot-start.ts'
import { borrowDatabase } from './db/borrow-database.ts'
import { connectAsOwner } from './db/connections.ts'
import { readEnvironment } from './environment.ts'

const project = fileURLToPath(new URL('..', import.meta.url))

/** A command beside the server, on the database that the environment names; what a person can act upon is a sentence. */
export async function runCommand(command: (owner: Sql) => Promise<void>): Promise<void> {
  try {
    const borrowed = await borrowDatabase(readEnvironment(process.env, project))
    const owner = connectAsOwner(borrowed.location)
    try {
      await command(owner)
    } finally {
      await owner.end({ timeout: 2 })
      await borrowed.giveBack()
    }
  } catch (error) {
    console.error(error instanceof CannotStart ? error.message : error)
    process.exitCode = 2
  }
}
