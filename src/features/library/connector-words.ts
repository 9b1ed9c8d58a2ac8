import type { ConnectorState } from '#domain/connector.ts'
import type { ConnectorMatchPlace } from '#src/graphql/generated/graphql.ts'
import type { TagTone } from '#src/ui/Tag.tsx'

export const stateWords: Record<ConnectorState, { label: string; tone: TagTone }> = {
  library: { label: 'Library', tone: 'accent' },
  draft: { label: 'Draft', tone: 'changed' },
  published: { label: 'Published', tone: 'added' },
}

export const originWords = {
  library: 'From the library',
  derived: 'Derived',
  scratch: 'From scratch',
} as const

export const placeWords: Record<ConnectorMatchPlace, string> = {
  NAME: 'Name',
  HANDLE: 'Handle',
  DESCRIPTION: 'Description',
  SHARED_LIBRARY: 'Shared library',
  MODULE_NAME: 'Module',
  MODULE_SCRIPT: 'Script',
}
