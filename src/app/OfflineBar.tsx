import { WifiOff } from 'lucide-react'
import { useConnectionStatus } from '../graphql/connection-store.ts'
import classes from './OfflineBar.module.css'

/** Says that the server can not be reached, and that nothing is lost meanwhile. */
export function OfflineBar() {
  const isOffline = useConnectionStatus() === 'offline'
  return (
    <div role="status">
      {isOffline && (
        <div className={classes.bar}>
          <WifiOff size={14} aria-hidden />
          The server can not be reached. You can go on working: changes are kept in this browser.
        </div>
      )}
    </div>
  )
}
