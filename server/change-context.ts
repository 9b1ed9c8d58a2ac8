import type { Session } from './db/transaction.ts'
import type { Viewer } from './modules/access/access.service.ts'
import type { AuditTrail } from './modules/audit/audit.service.ts'

/** What every change needs: where it runs, who asks, and where it notes what it did. */
export type ChangeContext = { sql: Session; viewer: Viewer; trail: AuditTrail }
