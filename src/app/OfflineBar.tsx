import { Link, useParams } from '@tanstack/react-router'
import { WifiOff } from 'lucide-react'
import { Fragment } from 'react'
import { useConnectionStatus } from '../graphql/connection-store.ts'
import { useWaitingDrafts } from '../workspace/waiting-saves.ts'
import classes from './OfflineBar.module.css'

/** Says that the server can not be reached, that nothing is lost meanwhile, and what is saved as soon as it is back. */
export function OfflineBar() {
  const isOffline = useConnectionStatus() === 'offline'
  return (
    <div role="status">
      {isOffline && (
        <div className={classes.bar}>
          <WifiOff size={14} aria-hidden />
          <span>The server can not be reached. You can go on working: changes are kept in this browser.<LeftDrafts /></span>
        </div>
      )}
    </div>
  )
}

/** Drafts whose editor was left while their save waited; the shown one says it itself. */
function LeftDrafts() {
  const { connectorId } = useParams({ strict: false })
  return useWaitingDrafts().filter((draft) => draft.connectorId !== connectorId).map((draft) => (
    <Fragment key={draft.connectorId}> <Link to="/connectors/$connectorId" params={{ connectorId: draft.connectorId }} className={classes.link}>{draft.name}</Link> is saved as soon as it is back.</Fragment>
  ))
}
