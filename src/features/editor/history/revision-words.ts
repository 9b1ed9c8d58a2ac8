import type { RevisionReason } from '#src/graphql/generated/graphql.ts'

const partWords: Record<string, string> = {
  name: 'name',
  connectorType: 'type',
  description: 'description',
  sharedLibrary: 'shared library',
  configJson: 'config schema',
  iamPolicyJson: 'permissions',
  actions: 'actions',
  apiEndpoints: 'API endpoints',
  reactions: 'reactions',
  timers: 'timers',
}

type Made = { reason: RevisionReason; restoredFrom: number | null; changed: readonly string[] }

/** What a save did, in a few words. */
export function revisionWords({ reason, restoredFrom, changed }: Made): string {
  switch (reason) {
    case 'created':
      return 'Made from scratch'
    case 'cloned':
      return 'Cloned'
    case 'derived':
      return 'Made as a new version'
    case 'restored':
      return `Revision ${restoredFrom} brought back`
    case 'saved': {
      const words = changed.map((part) => partWords[part] ?? part).join(', ')
      return words === '' ? 'Nothing' : words.charAt(0).toUpperCase() + words.slice(1)
    }
  }
}
