import type { RoleName } from '#src/graphql/session-store.ts'

/** What each role is for, in words for who hands it out. */
export const roleOptions: { value: RoleName; label: string; description: string }[] = [
  { value: 'reviewer', label: 'Reviewer', description: 'Reads and compares everything, and runs scripts in the own browser.' },
  { value: 'designer', label: 'Designer', description: 'Also makes, changes, clones and imports connectors, and deletes own drafts.' },
  { value: 'admin', label: 'Admin', description: 'Also clones from the library, publishes, deletes, and manages people and tokens.' },
]

export const isRole = (value: string | null): value is RoleName => roleOptions.some((option) => option.value === value)

export const scopeOptions = [
  { value: 'connectors:read', label: 'Read', description: 'See, search and compare connectors.' },
  { value: 'connectors:write', label: 'Write', description: 'Make and change drafts, and delete what it made.' },
  { value: 'connectors:publish', label: 'Publish', description: 'Publish drafts.' },
]
