import type { ConnectorState } from '#domain/connector.ts'

/** What a connector's state is called and how it is coloured, on every screen. */
export const stateWords = {
  library: { label: 'Library', tone: 'accent' },
  draft: { label: 'Draft', tone: 'changed' },
  published: { label: 'Published', tone: 'added' },
} as const satisfies Record<ConnectorState, { label: string; tone: string }>
