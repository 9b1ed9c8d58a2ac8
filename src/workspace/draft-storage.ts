import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ConnectorContent } from '#domain/connector.ts'
import { sameContent } from './changed-parts.ts'
import { applyEdits, type PartEdit } from './part-edits.ts'
import { person } from './person.ts'
import type { ServerVersion } from './server-version.ts'

/** A draft with unsaved changes, as it lies in the browser. A change of this shape needs a new version of the database. */
export type DraftRecord = {
  person: string
  connectorId: string
  base: ServerVersion
  mine: ConnectorContent
  sent: ConnectorContent | null
  keptAt: number
}

type DraftDatabase = DBSchema & { drafts: { key: [string, string]; value: DraftRecord } }

let opening: Promise<IDBPDatabase<DraftDatabase>> | null = null

export async function readDraft(connectorId: string): Promise<DraftRecord | undefined> {
  return (await database()).get('drafts', [person(), connectorId])
}

export type DraftWrite = {
  /** What this tab changed since it last wrote. */
  edits: readonly PartEdit[]
  /** Set where this tab took a new base since it last wrote. */
  newBase: ServerVersion | null
  sent: ConnectorContent | null
  /** For the first write. */
  whole: { base: ServerVersion; mine: ConnectorContent }
}

/** Lays the changed parts over what other tabs have written meanwhile. A draft without changes is not kept. */
export async function keepDraft(connectorId: string, write: DraftWrite): Promise<void> {
  const transaction = (await database()).transaction('drafts', 'readwrite', { durability: 'strict' })
  const stored = await transaction.store.get([person(), connectorId])
  const base = write.newBase ?? stored?.base ?? write.whole.base
  const mine = stored === undefined ? write.whole.mine : applyEdits(stored.mine, write.edits)
  if (write.sent === null && sameContent(base.content, mine)) await transaction.store.delete([person(), connectorId])
  else await transaction.store.put({ person: person(), connectorId, base, mine, sent: write.sent, keptAt: Date.now() })
  await transaction.done
}

/** A connection that broke or a newer tab that wants to upgrade is followed by a new connection. */
function database(): Promise<IDBPDatabase<DraftDatabase>> {
  opening ??= openDatabase()
  return opening
}

async function openDatabase() {
  try {
    return await openDB<DraftDatabase>('connector-studio', 1, {
      upgrade: (created) => void created.createObjectStore('drafts', { keyPath: ['person', 'connectorId'] }),
      blocking: async () => {
        const open = await opening
        opening = null
        open?.close()
      },
      terminated: () => {
        opening = null
      },
    })
  } catch (error) {
    opening = null
    throw error
  }
}
