/** Everything that is recorded, and how it reads after the name of who did it. */
const auditActions = {
  'connector.created': 'created',
  'connector.saved': 'saved',
  'connector.cloned': 'cloned',
  'connector.derived': 'made a new version',
  'connector.published': 'published',
  'connector.deleted': 'deleted',
  'connector.restored': 'restored',
  'revision.restored': 'brought an earlier revision back in',
  'connector.loaded': 'loaded from the library',
  'testValues.saved': 'saved test values of',
  'person.invited': 'invited',
  'invitation.withdrawn': 'withdrew the invitation of',
  'person.joined': 'joined as',
  'person.passwordLinkMade': 'made a password link for',
  'person.passwordChanged': 'chose a new password for',
  'person.roleChanged': 'changed the role of',
  'person.disabled': 'disabled',
  'person.enabled': 'enabled',
  'token.created': 'created the service token',
  'token.revoked': 'revoked the service token',
} as const

export type AuditAction = keyof typeof auditActions

const words: Record<string, string> = auditActions
export const wordsOf = (action: string) => words[action] ?? action
