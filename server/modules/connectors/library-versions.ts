import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Sql } from 'postgres'
import type { LibraryBundle } from '#domain/bundle/bundle.ts'
import { connectorId, type ConnectorId } from '#domain/ids.ts'
import type { Problem } from '#domain/problem.ts'
import type { Connection } from '#server/conventions/sql.ts'
import { recordChanges, theServer } from '../audit/audit.service.ts'
import type { ConnectorRow } from './connector-row.ts'
import { findByVersion, insertConnector, lastVersion, libraryVersionBefore, setPublished } from './connectors.store.ts'
import { frozenContentProblems } from './content-problems.ts'
import { readContent } from './content-reader.ts'
import { foreignModuleProblems } from './foreign-modules.ts'
import { replaceModules } from './modules.store.ts'
import { auditName } from './note-deed.ts'

export type LoadedVersion =
  | { status: 'inserted' | 'present' }
  | { status: 'changed'; fields: string[] }
  | { status: 'taken' }
  | { status: 'broken'; problems: Problem[] }

/** Puts a version of the library into the database, once; only the owner of the tables can. */
export async function loadLibraryVersion(owner: Sql, bundle: LibraryBundle): Promise<LoadedVersion> {
  const problems = frozenContentProblems(bundle.content)
  if (problems.length > 0) return { status: 'broken', problems }
  return owner.begin<LoadedVersion>(async (transaction) => {
    // Several processes start at once: the second one finds what the first one put there.
    await lastVersion(transaction, bundle.handle)
    const present = await findByVersion(transaction, bundle.handle, bundle.version)
    if (present) return compare(transaction, present, bundle)
    const first = await findByVersion(transaction, bundle.handle)
    if (first && first.libraryId === null) return { status: 'taken' }
    const foreign = await foreignModuleProblems(transaction, libraryConnectorId(bundle.libraryId, bundle.version), bundle.content)
    if (foreign.length > 0) return { status: 'broken', problems: foreign }
    await insertVersion(transaction, bundle)
    return { status: 'inserted' }
  })
}

async function compare(sql: Connection, row: ConnectorRow, { libraryId, content }: LibraryBundle): Promise<LoadedVersion> {
  if (row.libraryId !== libraryId) return { status: 'taken' }
  const stored: Record<string, unknown> = (await readContent(sql, row)).content
  const fields = Object.entries(content).flatMap(([field, value]) => (isDeepStrictEqual(stored[field], value) ? [] : [field]))
  return fields.length === 0 ? { status: 'present' } : { status: 'changed', fields }
}

async function insertVersion(sql: Connection, { libraryId, handle, version, content }: LibraryBundle): Promise<void> {
  const id = libraryConnectorId(libraryId, version)
  const parentId = await libraryVersionBefore(sql, libraryId, version)
  await insertConnector(sql, { id, handle, version, parentId, libraryId, createdBy: null, content })
  await replaceModules(sql, id, content)
  const row = await findByVersion(sql, handle, version)
  if (!row) throw new Error(`Version ${version} of "${handle}" has gone while it was loaded.`)
  const { seal } = await readContent(sql, row)
  await setPublished(sql, row.id, seal)
  await recordChanges(sql, { actor: theServer, notes: [{ action: 'connector.loaded', object: auditName(row), after: seal }] })
}

/** Always the same for a version, on every machine: a UUID of version 5 (RFC 9562), named by the library id. */
function libraryConnectorId(libraryId: string, version: number): ConnectorId {
  const namespace = Buffer.from(libraryId.replaceAll('-', ''), 'hex')
  const hex = createHash('sha1').update(namespace).update(`version ${version}`).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return connectorId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`)
}
