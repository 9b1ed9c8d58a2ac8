import type { ColumnTable } from '#server/conventions/column-table.ts'
import type { Connection } from '#server/conventions/sql.ts'
import type { SortKey } from '#server/conventions/sort.ts'

/** What can be filtered and sorted, by the contract's names. */
export const connectorTable: ColumnTable = {
  table: 'connectors',
  visible: (alias) => `${alias}.deleted_at IS NULL`,
  columns: {
    id: { sql: 'id', type: 'uuid', nullable: false },
    name: { sql: 'name', type: 'text', nullable: false },
    handle: { sql: 'handle', type: 'text', nullable: false },
    description: { sql: 'description', type: 'text', nullable: true },
    connectorType: { sql: 'connector_type', type: 'text', nullable: false },
    version: { sql: 'version', type: 'integer', nullable: false },
    published: { sql: 'published', type: 'boolean', nullable: false },
    parentId: { sql: 'parent_id', type: 'uuid', nullable: true },
    libraryId: { sql: 'library_id', type: 'uuid', nullable: true },
    createdAt: { sql: 'created_at', type: 'timestamptz', nullable: false },
    updatedAt: { sql: 'updated_at', type: 'timestamptz', nullable: false },
  },
  relations: {
    parent: (from, to) => `${to}.id = ${from}.parent_id`,
    children: (from, to) => `${to}.parent_id = ${from}.id`,
  },
}

export const usualSort: SortKey[] = [
  { column: 'handle', direction: 'ASC', nulls: '' },
  { column: 'version', direction: 'ASC', nulls: '' },
]

/** A ConnectorRow of the connector that a statement calls c. */
export const rowColumns = (sql: Connection) => sql`
  c.id, c.handle, c.version, c.name, c.description, c.connector_type AS "connectorType", c.published,
  c.parent_id AS "parentId", c.library_id AS "libraryId", c.created_at AS "createdAt", c.updated_at AS "updatedAt"
`

/** The ConnectorTexts of c. */
export const textColumns = (sql: Connection) => sql`
  c.id, c.shared_library AS "sharedLibrary", c.config_json AS "configJson", c.iam_policy_json AS "iamPolicyJson",
  c.content_sha256 AS "contentSha256"
`
