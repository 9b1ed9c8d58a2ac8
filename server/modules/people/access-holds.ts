import type { Connection } from '#server/conventions/sql.ts'
import type { Viewer } from '../access/access.service.ts'

/** Whether what a viewer came in by still lets in, with the same role. */
export async function accessHolds(sql: Connection, viewer: Viewer): Promise<boolean> {
  const found =
    viewer.kind === 'token'
      ? await sql`SELECT FROM service_tokens WHERE id = ${viewer.id} AND revoked_at IS NULL AND expires_at > clock_timestamp()`
      : await sql`
          SELECT FROM sessions s JOIN people p ON p.id = s.person_id
          WHERE s.id = ${viewer.sessionId} AND s.expires_at > clock_timestamp() AND p.disabled_at IS NULL AND p.role = ${viewer.role}
        `
  return found.length > 0
}
