import type { AuditAction } from './audit-actions.ts'

/** Who did it; the server itself loads the library. */
export type Actor = { kind: 'person' | 'token'; id: string; name: string } | { kind: 'server'; id: null; name: string }

/** What a change says of itself: never a secret, never what somebody typed into a connector. */
export type AuditNote = {
  action: AuditAction
  object: { id: string; name: string }
  summary?: string
  /** SHA-256 of a connector's content. */
  before?: string
  after?: string
}

export type AuditRecord = {
  number: number
  at: string
  actorKind: Actor['kind']
  actorId: string | null
  actorName: string
  action: string
  objectId: string
  objectName: string
  summary: string
  beforeSha256: string | null
  afterSha256: string | null
  requestId: string | null
  previousSha256: string
  sha256: string
}
