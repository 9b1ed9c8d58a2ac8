import type { ConnectorContent } from '#domain/connector.ts'
import { userError } from '#server/conventions/user-error.ts'
import type { Connection } from '#server/conventions/sql.ts'
import type { ConnectorRow } from './connector-row.ts'
import { contentSeal } from './content-seal.ts'
import { findTexts } from './connectors.store.ts'
import { findModules } from './modules.store.ts'
import { contentFrom } from './stored-content.ts'

export type Content = { content: ConnectorContent; seal: string }

/** The content of many connectors in two statements; a published one that is not what was published is an error. */
export async function readContents(sql: Connection, rows: readonly ConnectorRow[]): Promise<(Content | Error)[]> {
  const ids = [...new Set(rows.map(({ id }) => id))]
  const [texts, modules] = await Promise.all([findTexts(sql, ids), findModules(sql, ids)])
  const textsById = new Map(texts.map((text) => [text.id, text]))
  const modulesById = Map.groupBy(modules, ({ connectorId }) => connectorId)
  return rows.map((row) => {
    const own = textsById.get(row.id)
    if (!own) return new Error(`The connector ${row.id} has gone.`)
    const ownModules = modulesById.get(row.id) ?? []
    const seal = contentSeal(row, own, ownModules)
    if (row.published && seal !== own.contentSha256) {
      return userError('content_mismatch', `Version ${row.version} of "${row.handle}" is not what was published: its content and its SHA-256 disagree.`)
    }
    return { content: contentFrom(row, own, ownModules), seal }
  })
}

export async function readContent(sql: Connection, row: ConnectorRow): Promise<Content> {
  const [content] = await readContents(sql, [row])
  if (content === undefined || content instanceof Error) throw content ?? new Error(`The connector ${row.id} has gone.`)
  return content
}
