import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './TrustQuestion.module.css'

/** Somebody else's code runs by itself only after a person has said so. */
export function TrustQuestion({ children, onYes, onNo }: { children: ReactNode; onYes: () => void; onNo: () => void }) {
  return (
    <div role="region" aria-label="Code of somebody else" className={classes.ask}>
      <span className={classes.askText}>{children}</span>
      <Button size="compact-xs" onClick={onYes}>Run it</Button>
      <Button size="compact-xs" variant="default" onClick={onNo}>Not now</Button>
    </div>
  )
}
