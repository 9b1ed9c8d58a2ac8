import { Button } from '@mantine/core'
import { latestOf } from '#src/workspace/draft.ts'
import { useDraft } from '../use-draft.ts'
import classes from './Live.module.css'
import { useLiveHold } from './live-store.ts'
import { declineConnector, trustConnector } from './trusted-store.ts'

/** Somebody else's code runs by itself only after a person has said so. */
export function LiveAsk({ connectorId }: { connectorId: string }) {
  const hold = useLiveHold()
  const handle = useDraft(connectorId, (draft) => latestOf(draft).head.handle)
  if (hold !== 'asks') return null
  return (
    <div role="region" aria-label="Code of somebody else" className={classes.ask}>
      <span className={classes.askText}>Somebody else made this connector. May its code run by itself, in the sandbox, to show values beside the lines?</span>
      <Button size="compact-xs" onClick={() => trustConnector(handle)}>Run it</Button>
      <Button size="compact-xs" variant="default" onClick={() => declineConnector(handle)}>Not now</Button>
    </div>
  )
}
