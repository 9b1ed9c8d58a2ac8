import type { ConnectorState } from '#domain/connector.ts'
import type { TagTone } from '#src/ui/Tag.tsx'

export const stateWords: Record<ConnectorState, { label: string; tone: TagTone }> = {
  library: { label: 'Library', tone: 'accent' },
  draft: { label: 'Draft', tone: 'changed' },
  published: { label: 'Published', tone: 'added' },
}
