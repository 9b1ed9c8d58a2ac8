import { Alert } from '@mantine/core'
import type { ConnectorContent } from '#domain/connector.ts'
import { hiddenInScripts } from '#domain/hidden-in-scripts.ts'

const mostNamed = 3

/** Before Lua is frozen for ever it is said that a reader does not see all of it. */
export function HiddenNotice({ content }: { content: ConnectorContent }) {
  const all = hiddenInScripts(content)
  if (all.length === 0) return null
  const named = all.slice(0, mostNamed).map(({ script, line, found }) => `${script}, line ${line}: ${found.name}`)
  const rest = all.length > mostNamed ? `; and ${all.length - mostNamed} more` : ''
  return <Alert color="yellow" role="alert" title="The Lua holds characters that can not be seen">{`${named.join('; ')}${rest}.`}</Alert>
}
