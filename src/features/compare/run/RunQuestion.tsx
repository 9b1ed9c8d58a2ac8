import { Button } from '@mantine/core'
import { TrustQuestion } from '#src/run-views/TrustQuestion.tsx'
import { declineConnector, trustConnector } from '#src/workspace/bench/trusted-store.ts'
import type { Version } from '../version.ts'
import classes from './ChangeRun.module.css'
import type { SideRun } from './side-run.ts'
import { sides, type Sides } from '../sides.ts'

/** Asks once for the code of others, on whichever side it is; after a no, it can still be let. */
export function RunQuestion({ runs, versions }: { runs: Sides<SideRun>; versions: Sides<Version> }) {
  const handlesOf = (status: SideRun['status']) => [...new Set(sides.filter((side) => runs[side].status === status).map((side) => versions[side].handle))]
  const asked = handlesOf('asks')
  const declined = handlesOf('declined')
  if (asked.length > 0) {
    return (
      <TrustQuestion onYes={() => asked.forEach(trustConnector)} onNo={() => asked.forEach(declineConnector)}>
        Somebody else made {new Intl.ListFormat('en').format(asked)}. May this code run by itself, in the sandbox, to show values beside the lines?
      </TrustQuestion>
    )
  }
  if (declined.length === 0) return null
  return (
    <p className={classes.declined}>
      {new Intl.ListFormat('en').format(declined)} is not run: somebody else made it. <Button variant="default" size="compact-xs" onClick={() => declined.forEach(trustConnector)}>Run it</Button>
    </p>
  )
}
