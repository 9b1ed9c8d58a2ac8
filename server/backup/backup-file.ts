import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { CannotStart } from '../cannot-start.ts'

// A gzipped text: a head, then for each table a line of JSON, its rows as COPY writes them and \. alone, then the end with all sums.
export const endOfRows = String.raw`\.`
export const backupFormat = 'connector-studio backup 1'

const migration = z.object({ number: z.number(), name: z.string(), sha256: z.string() })
const headShape = z.object({ format: z.literal(backupFormat), madeAt: z.string(), migrations: z.array(migration) })
const tableShape = z.object({ table: z.string(), columns: z.array(z.string()) })
const sumShape = z.object({ rows: z.number(), sha256: z.string() })
const endShape = z.object({ end: z.record(z.string(), sumShape) })

export type BackupHead = z.infer<typeof headShape>
export type TableHead = z.infer<typeof tableShape>
export type TableSum = z.infer<typeof sumShape>

export type BackupPart = { kind: 'head'; head: BackupHead } | { kind: 'table'; table: TableHead } | { kind: 'row'; row: Buffer } | { kind: 'end'; sums: Record<string, TableSum> }

/** Counts and hashes the rows of a table. */
export class RowSum {
  readonly #hash = createHash('sha256')
  #rows = 0

  add(row: Buffer): void {
    this.#rows += 1
    this.#hash.update(row).update('\n')
  }

  /** A piece of rows as they come, cut anywhere. */
  addText(text: Buffer): void {
    this.#hash.update(text)
    for (let end = text.indexOf(10); end !== -1; end = text.indexOf(10, end + 1)) this.#rows += 1
  }

  sum(): TableSum {
    return { rows: this.#rows, sha256: this.#hash.digest('hex') }
  }
}

/** The parts of a backup, one after the other; a file that is cut off or no backup is an error in words. */
export async function* readBackup(path: string): AsyncGenerator<BackupPart> {
  let inRows = false
  let hasHead = false
  for await (const line of lines(path)) {
    if (inRows && !line.equals(endLine)) {
      yield { kind: 'row', row: line }
      continue
    }
    if (inRows) {
      inRows = false
      continue
    }
    const part = parsePart(line, hasHead)
    hasHead = true
    inRows = part.kind === 'table'
    yield part
    if (part.kind === 'end') return
  }
  throw new CannotStart(`${path} ends too early: the backup is not whole.`)
}

const endLine = Buffer.from(endOfRows)

function parsePart(line: Buffer, hasHead: boolean): BackupPart {
  const value: unknown = parseJson(line)
  if (!hasHead) {
    const head = headShape.safeParse(value)
    if (!head.success) throw new CannotStart('This is no backup of Connector Studio, or one of a newer kind.')
    return { kind: 'head', head: head.data }
  }
  const end = endShape.safeParse(value)
  if (end.success) return { kind: 'end', sums: end.data.end }
  const table = tableShape.safeParse(value)
  if (table.success) return { kind: 'table', table: table.data }
  throw new CannotStart('The backup is damaged: a table was expected.')
}

function parseJson(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'))
  } catch {
    return null
  }
}

async function* lines(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path)
  const text = file.pipe(createGunzip())
  file.once('error', (error) => text.destroy(error))
  let unfinished: Buffer[] = []
  try {
    for await (const chunk of text) {
      const bytes = Buffer.from(chunk)
      let start = 0
      for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
        yield Buffer.concat([...unfinished, bytes.subarray(start, end)])
        unfinished = []
        start = end + 1
      }
      unfinished.push(bytes.subarray(start))
    }
  } catch (error) {
    throw new CannotStart(`The backup can not be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
