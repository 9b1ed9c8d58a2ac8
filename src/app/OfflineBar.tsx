import { Link, useParams } from '@tanstack/react-router'
import { WifiOff } from 'lucide-react'
import { Fragment } from 'react'
import { useConnectionStatus } from '../graphql/connection-store.ts'
import { useWaitingDrafts } from '../workspace/waiting-saves.ts'
import classes from './OfflineBar.module.css'

/** Says that the server can not be reached, that nothing is lost meanwhile, and what is saved as soon as it is back. */
export function OfflineBar() {
  const isOffline = useConnectionStatus() === 'offline'
  const left = useLeftDrafts()
  return (
    <div role="status">
      {(isOffline || left.length > 0) && (
        <div className={classes.bar}>
          <WifiOff size={14} aria-hidden />
          <span>
            {isOffline ? 'The server can not be reached. You can go on working: changes are kept in this browser.' : 'The server takes no save at the moment.'}
            {left.map(({ connectorId, name }) => (
              <Fragment key={connectorId}> <Link to="/connectors/$connectorId" params={{ connectorId }} className={classes.link}>{name}</Link> is saved as soon as it {isOffline ? 'is back' : 'does'}.</Fragment>
            ))}
          </span>
        </div>
      )}
    </div>
  )
}

/** Drafts whose editor was left while their save waited; the shown one says it itself. */
function useLeftDrafts() {
  const { connectorId } = useParams({ strict: false })
  return useWaitingDrafts().filter((draft) => draft.connectorId !== connectorId)
}
