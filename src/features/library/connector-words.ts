import type { ConnectorMatchPlace } from '#src/graphql/generated/graphql.ts'

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
