import type { ReactNode } from 'react'
import classes from './DoorFrame.module.css'

type DoorFrameProps = { title: string; lead?: ReactNode; children?: ReactNode }

/** What stands around the pages by which one comes in. */
export function DoorFrame({ title, lead, children }: DoorFrameProps) {
  return (
    <div className={classes.door}>
      <title>{`${title} – Connector Studio`}</title>
      <header className={classes.side}>
        <span className={classes.brand}><img src="/favicon.svg" alt="" width={24} height={24} />Connector Studio</span>
        <div>
          <div className={classes.claim}>Connect shops, MIS, prepress and presses.</div>
          <div className={classes.quiet}>Versions, permissions and every script of every connector, in one place.</div>
        </div>
      </header>
      <main className={classes.main}>
        <div className={classes.card}>
          <h1 className={classes.title}>{title}</h1>
          {lead !== undefined && <p className={classes.lead}>{lead}</p>}
          {children}
        </div>
      </main>
    </div>
  )
}
