import type { Connection } from '#server/conventions/sql.ts'

export type BackupTable = { name: string; columns: string[]; key: string[] }

/** Every table of ours but the list of migrations, each after those that it refers to. */
export async function findTables(sql: Connection): Promise<BackupTable[]> {
  const tables = await sql<BackupTable[]>`
    SELECT c.relname AS name,
      (SELECT array_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
      (SELECT array_agg(a.attname ORDER BY k.position) FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k (attnum, position)
        JOIN pg_attribute a ON a.attnum = k.attnum WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid) AS key
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'studio_migrations' ORDER BY c.relname
  `
  const references = await sql<{ from: string; to: string }[]>`
    SELECT c.relname AS from, r.relname AS to FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid JOIN pg_class r ON r.oid = f.confrelid
    WHERE f.contype = 'f' AND f.conrelid <> f.confrelid
  `
  return inOrder(tables, references)
}

function inOrder(tables: readonly BackupTable[], references: readonly { from: string; to: string }[]): BackupTable[] {
  const ordered: BackupTable[] = []
  const isPlaced = (name: string) => ordered.some((table) => table.name === name)
  while (ordered.length < tables.length) {
    const next = tables.find(({ name }) => !isPlaced(name) && references.every(({ from, to }) => from !== name || isPlaced(to)))
    if (next === undefined) throw new Error('The tables refer to each other in a circle: none can be restored first.')
    ordered.push(next)
  }
  return ordered
}
