// npm run backup [-- file] writes all of the database into one file while the server runs.
import { resolve } from 'node:path'
import { writeBackup } from './backup/write-backup.ts'
import { runCommand } from './run-command.ts'

await runCommand(async (owner) => {
  const path = resolve(process.argv[2] ?? `connector-studio-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.backup`)
  const sums = await writeBackup(owner, path)
  const rows = Object.values(sums).reduce((count, sum) => count + sum.rows, 0)
  console.log(`${rows.toLocaleString('en')} rows of ${Object.keys(sums).length} tables are in ${path}. It holds password hashes and the secret of the cookies: keep it where only you can read it.`)
})
