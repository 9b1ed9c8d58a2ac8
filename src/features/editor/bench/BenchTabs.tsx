import type { ReactNode } from 'react'
import { TabList, tabIdOf, type TabLabel } from '#src/ui/TabList.tsx'
import classes from './Bench.module.css'

type BenchTabsProps<Id extends string> = { label: string; tabs: readonly TabLabel<Id>[]; shown: Id; onShow: (id: Id) => void; /** At the end of their row. */ beside: ReactNode; children: ReactNode }

/** Of what a run did; its tabs have it with their own. */
export const outcomeId = 'bench-outcome'

/** Tabs within the Run panel. */
export function BenchTabs<Id extends string>({ beside, children, ...tabs }: BenchTabsProps<Id>) {
  return (
    <div className={classes.half}>
      <div className={classes.tabBar}>
        <TabList {...tabs} panelId={outcomeId} />
        {beside}
      </div>
      <div role="tabpanel" id={outcomeId} tabIndex={-1} aria-labelledby={tabIdOf(outcomeId, tabs.shown)} className={classes.content}>{children}</div>
    </div>
  )
}
