import type { ConnectorId } from '#domain/ids.ts'
import type { Condition } from '#server/conventions/condition.ts'
import type { PageRange } from '#server/conventions/page.ts'
import { type SortKey, sortSql } from '#server/conventions/sort.ts'
import { type Connection, type Fragment, joined } from '#server/conventions/sql.ts'
import { connectorWhere } from '../connectors/connectors.service.ts'
import type { SearchPlace } from './search-places.ts'

export type Search = { pattern: string; condition: Condition }

/** Connectors that match at one place, in no order: an index finds them and stops at the limit. */
export async function findAt(sql: Connection, place: SearchPlace, search: Search, limit: number): Promise<{ ids: Set<ConnectorId>; isFull: boolean }> {
  const rows = await sql<{ id: ConnectorId }[]>`${anyAt(sql, place, search, limit)}`
  return { ids: new Set(rows.map(({ id }) => id)), isFull: rows.length === limit }
}

function anyAt(sql: Connection, place: SearchPlace, { pattern, condition }: Search, limit: number): Fragment {
  const where = sql`${connectorWhere(sql, condition)} AND ${place.text(sql)} ILIKE ${pattern}`
  if (place.of === 'connector') return sql`SELECT c.id FROM connectors c WHERE ${where} LIMIT ${limit}`
  return sql`SELECT c.id FROM connector_modules m JOIN connectors c ON c.id = m.connector_id WHERE ${where} LIMIT ${limit}`
}

/** Those of a few connectors, in order. */
export async function sortIds(sql: Connection, ids: readonly ConnectorId[], sort: readonly SortKey[]): Promise<ConnectorId[]> {
  const rows = await sql<{ id: ConnectorId }[]>`SELECT c.id FROM connectors c WHERE c.id = ANY (${ids}::uuid[]) ORDER BY ${sortSql(sql, sort, 'c')}`
  return rows.map(({ id }) => id)
}

export type Walk = { places: readonly SearchPlace[]; without: readonly ConnectorId[]; sort: SortKey[]; range: PageRange }

/** A page of the connectors that match at any of the places, found by walking along the order: for texts that many have. */
export async function walk(sql: Connection, { pattern, condition }: Search, { places, without, sort, range }: Walk): Promise<ConnectorId[]> {
  const rows = await sql<{ id: ConnectorId }[]>`
    SELECT c.id FROM connectors c
    WHERE ${connectorWhere(sql, condition)} AND c.id <> ALL (${without}::uuid[])
      AND (${joined(sql, places.map((place) => matchesAt(sql, place, pattern)), ' OR ')})
    ORDER BY ${sortSql(sql, sort, 'c')} LIMIT ${range.limit} OFFSET ${range.offset}
  `
  return rows.map(({ id }) => id)
}

function matchesAt(sql: Connection, place: SearchPlace, pattern: string): Fragment {
  if (place.of === 'connector') return sql`${place.text(sql)} ILIKE ${pattern}`
  // OFFSET 0 keeps the planner from turning this into a join that reads all modules first.
  return sql`EXISTS (SELECT FROM connector_modules m WHERE m.connector_id = c.id AND ${place.text(sql)} ILIKE ${pattern} OFFSET 0)`
}

export type FoundText = { id: ConnectorId; moduleName: string | null; text: string }

/** The texts in which connectors were found at a place; of several modules the first. */
export async function findFoundTexts(sql: Connection, place: SearchPlace, pattern: string, ids: readonly ConnectorId[]): Promise<FoundText[]> {
  if (place.of === 'connector') {
    return sql<FoundText[]>`
      SELECT c.id, NULL AS "moduleName", ${place.text(sql)} AS text FROM connectors c
      WHERE c.id = ANY (${ids}::uuid[]) AND ${place.text(sql)} ILIKE ${pattern}
    `
  }
  return sql<FoundText[]>`
    SELECT DISTINCT ON (m.connector_id) m.connector_id AS id, m.name AS "moduleName", ${place.text(sql)} AS text FROM connector_modules m
    WHERE m.connector_id = ANY (${ids}::uuid[]) AND ${place.text(sql)} ILIKE ${pattern} ORDER BY m.connector_id, m.kind, m.position
  `
}
