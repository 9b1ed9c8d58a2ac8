import type { Connection } from '#server/conventions/sql.ts'
import type { Viewer } from '../access/access.service.ts'
import { isTokenWorking } from './service-tokens.store.ts'

/** Whether what a viewer came in by still lets in, with the same role. */
export async function accessHolds(sql: Connection, viewer: Viewer): Promise<boolean> {
  if (viewer.kind === 'token') return isTokenWorking(sql, viewer.id)
  const found = await sql`
    SELECT FROM sessions s JOIN people p ON p.id = s.person_id
    WHERE s.id = ${viewer.sessionId} AND s.expires_at > clock_timestamp() AND p.disabled_at IS NULL AND p.role = ${viewer.role}
  `
  return found.length > 0
}
