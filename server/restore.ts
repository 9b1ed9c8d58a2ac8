// npm run restore -- file brings a backup into an empty database.
import { resolve } from 'node:path'
import { restoreBackup } from './backup/restore-backup.ts'
import { CannotStart } from './cannot-start.ts'
import { runCommand } from './run-command.ts'

await runCommand(async (owner) => {
  const [, , file] = process.argv
  if (file === undefined) throw new CannotStart('Which backup? npm run restore -- file')
  const sums = await restoreBackup(owner, resolve(file))
  const rows = Object.values(sums).reduce((count, sum) => count + sum.rows, 0)
  console.log(`${rows.toLocaleString('en')} rows of ${Object.keys(sums).length} tables are restored.`)
})
