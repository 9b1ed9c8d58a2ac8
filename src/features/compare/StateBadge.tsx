import { Badge } from '@mantine/core'
import type { ConnectorState } from '#domain/connector.ts'

const looks: Record<ConnectorState, { label: string; color: string }> = {
  library: { label: 'Library', color: 'grape' },
  draft: { label: 'Draft', color: 'yellow' },
  published: { label: 'Published', color: 'teal' },
}

export function StateBadge({ state }: { state: ConnectorState }) {
  const { label, color } = looks[state]
  return <Badge variant="outline" color={color} size="xs" radius="sm" autoContrast>{label}</Badge>
}
