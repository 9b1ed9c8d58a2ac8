import { Button } from '@mantine/core'
import { TrustQuestion } from '#src/run-views/TrustQuestion.tsx'
import { declineCode, trustCode } from '#src/workspace/bench/trusted-store.ts'
import type { Version } from '../version.ts'
import classes from './ChangeRun.module.css'
import type { SideRun } from './side-run.ts'
import { sides, type Sides } from '../sides.ts'

/** Asks once for the code of others, on whichever side it is; after a no, it can still be let. */
export function RunQuestion({ runs, versions }: { runs: Sides<SideRun>; versions: Sides<Version> }) {
  const versionsOf = (status: SideRun['status']) => sides.filter((side) => runs[side].status === status).map((side) => versions[side])
  const asked = versionsOf('asks')
  const declined = versionsOf('declined')
  if (asked.length > 0) {
    return (
      <TrustQuestion onYes={() => asked.forEach(trustCode)} onNo={() => asked.forEach(declineCode)}>
        Somebody else wrote code in {names(asked)}. May it run by itself, in the sandbox, to show values beside the lines?
      </TrustQuestion>
    )
  }
  if (declined.length === 0) return null
  return (
    <p className={classes.declined}>
      {names(declined)} is not run: somebody else wrote code in it. <Button variant="default" size="compact-xs" onClick={() => declined.forEach(trustCode)}>Run it</Button>
    </p>
  )
}

const names = (versions: readonly Version[]) => new Intl.ListFormat('en').format(new Set(versions.map(({ handle }) => handle)))
