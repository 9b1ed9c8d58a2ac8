// npm run audit:verify [-- number:sha256] reads the whole audit; with a head that was noted earlier it also finds a chain that was written anew.
import { fileURLToPath } from 'node:url'
import { CannotStart } from './cannot-start.ts'
import { borrowDatabase } from './db/borrow-database.ts'
import { connectAsOwner } from './db/connections.ts'
import { readEnvironment } from './environment.ts'
import { type Head, verifyAudit } from './modules/audit/verify.ts'

const project = fileURLToPath(new URL('..', import.meta.url))

try {
  const noted = parseHead(process.argv[2])
  const borrowed = await borrowDatabase(readEnvironment(process.env, project))
  const sql = connectAsOwner(borrowed.location)
  const { head, problems } = await verifyAudit(sql, noted)
  await sql.end()
  await borrowed.giveBack()
  for (const problem of problems) console.error(problem)
  console.log(problems.length === 0 ? `The audit is whole: ${head.number} records. Note its head: ${head.number}:${head.sha256}` : 'The audit was tampered with.')
  process.exitCode = problems.length === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error)
  process.exitCode = 2
}

function parseHead(text: string | undefined): Head | null {
  if (text === undefined) return null
  const [, number, sha256] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? []
  if (sha256 === undefined) throw new CannotStart('A head looks like 120:5f2a…, as an earlier run printed it.')
  return { number: Number(number), sha256 }
}
