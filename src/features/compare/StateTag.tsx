import type { ConnectorState } from '#domain/connector.ts'
import { Tag } from '#src/ui/Tag.tsx'
import { stateWords } from '#src/workspace/state-words.ts'

export function StateTag({ state }: { state: ConnectorState }) {
  const { label, tone } = stateWords[state]
  return <Tag tone={tone}>{label}</Tag>
}
