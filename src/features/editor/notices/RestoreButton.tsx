import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCapabilities } from '#src/graphql/capabilities.ts'
import { restoreConnector } from '#src/workspace/lifecycle/change-connector.ts'
import { problemOfWhole } from '#src/workspace/lifecycle/change-outcome.ts'
import { takeNewest } from '#src/workspace/save-connector.ts'
import { say } from './undo-notice.tsx'

/** Brings a deleted draft back, where the backend can. */
export function RestoreButton({ connectorId }: { connectorId: string }) {
  const isPossible = useCapabilities()?.has('RESTORE_CONNECTOR') === true
  const [isBusy, setIsBusy] = useState(false)
  if (!isPossible) return null
  const restore = async () => {
    setIsBusy(true)
    const outcome = await restoreConnector(connectorId)
    await takeNewest(connectorId)
    setIsBusy(false)
    say(outcome.status === 'done' ? 'The connector is back.' : (problemOfWhole(outcome, []) ?? 'It could not be brought back.'))
  }
  return <Button variant="default" loading={isBusy} onClick={restore}>Bring it back</Button>
}
