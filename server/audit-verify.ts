// npm run audit:verify [-- number:sha256] reads the whole audit; with a head that was noted earlier it also finds a chain that was written anew.
import { CannotStart } from './cannot-start.ts'
import { type Head, verifyAudit } from './modules/audit/verify.ts'
import { runCommand } from './run-command.ts'

await runCommand(async (owner) => {
  const { head, problems } = await verifyAudit(owner, parseHead(process.argv[2]))
  for (const problem of problems) console.error(problem)
  console.log(problems.length === 0 ? `The audit is whole: ${head.number} records. Note its head: ${head.number}:${head.sha256}` : 'The audit was tampered with.')
  if (problems.length > 0) process.exitCode = 1
})

function parseHead(text: string | undefined): Head | null {
  if (text === undefined) return null
  const [, number, sha256] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? []
  if (sha256 === undefined) throw new CannotStart('A head looks like 120:5f2a…, as an earlier run printed it.')
  return { number: Number(number), sha256 }
}
