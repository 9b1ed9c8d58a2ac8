import { connectorState } from '#domain/connector.ts'
import { connectorTypeLabel } from '#domain/connector-types.ts'
import { Highlight } from '#src/ui/Highlight.tsx'
import { RelativeTime } from '#src/ui/RelativeTime.tsx'
import { Tag } from '#src/ui/Tag.tsx'
import classes from './ConnectorCell.module.css'
import type { ConnectorRow } from '../connector-row.ts'
import { stateWords } from '#src/workspace/state-words.ts'
import { placeWords } from '../connector-words.ts'

type ConnectorCellProps = { connector: ConnectorRow; column: string; wanted: string }

/** One cell of the grid. */
export function ConnectorCell({ connector, column, wanted }: ConnectorCellProps) {
  switch (column) {
    case 'name':
      return <span className={classes.name} title={connector.description ?? undefined}><Highlight text={connector.name} wanted={wanted} /></span>
    case 'match':
      return <MatchPlace connector={connector} wanted={wanted} />
    case 'handle':
      return <span className={classes.handle}><Highlight text={connector.handle} wanted={wanted} /></span>
    case 'type':
      return <span className={classes.quiet}>{connectorTypeLabel(connector.connectorType)}</span>
    case 'version':
      return <span className={classes.version}>v{connector.version}</span>
    case 'state': {
      const { tone, label } = stateWords[connectorState(connector)]
      return <Tag tone={tone}>{label}</Tag>
    }
    case 'changed':
      return <span className={classes.quiet}><RelativeTime time={connector.updatedAt} /></span>
    default:
      return null
  }
}

function MatchPlace({ connector: { match }, wanted }: { connector: ConnectorRow; wanted: string }) {
  if (match === null) return null
  const isLua = match.place === 'MODULE_SCRIPT' || match.place === 'SHARED_LIBRARY'
  // The name and the handle have columns of their own, where the place is marked.
  const excerpt = match.place === 'NAME' || match.place === 'HANDLE' ? null : match.excerpt?.trim()
  return (
    <span className={classes.match}>
      <span className={classes.place}>{match.moduleName ?? placeWords[match.place]}</span>
      {excerpt && <span className={isLua ? classes.lua : classes.excerpt}><Highlight text={excerptAround(excerpt, wanted)} wanted={wanted} /></span>}
    </span>
  )
}

const lettersBefore = 14

/** A long line starts shortly before what was found in it. */
function excerptAround(line: string, wanted: string): string {
  const at = line.toLowerCase().indexOf(wanted.toLowerCase())
  return at > lettersBefore ? `…${line.slice(at - lettersBefore)}` : line
}
