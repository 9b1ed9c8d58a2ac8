import { availableParallelism, loadavg } from 'node:os'
import { type Cookie, signInAsAdmin } from '#e2e/sign-in.ts'
import { startStudio } from '#e2e/studio-process.ts'
import { printTable, type Row } from './table.ts'

/** Measures one size after the other on a studio of its own, and prints all of it as one table. */
export async function printSizes<Size>(title: string, sizes: readonly Size[], measure: (url: string, cookie: Cookie, size: Size) => Promise<Row[]>): Promise<void> {
  const studio = await startStudio()
  const cookie = await signInAsAdmin(studio)
  try {
    const rows: Row[] = []
    for (const size of sizes) rows.push(...(await measure(studio.url, cookie, size)))
    printTable(`${title} (load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores)`, rows)
  } finally {
    await studio.stop()
  }
}
