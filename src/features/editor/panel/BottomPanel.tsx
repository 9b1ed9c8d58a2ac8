import type { ReactNode } from 'react'
import { TabList, tabIdOf } from '#src/ui/TabList.tsx'
import { openBench, openProblems } from '#src/workspace/bench/bench-view-store.ts'
import { sumOf } from '../problems/problem-marks.ts'
import { useProblemMarks } from '../problems/use-problem-list.ts'
import classes from './BottomPanel.module.css'

type PanelTabsProps = { connectorId: string; shown: 'problems' | 'run'; /** Whether the Run panel has its place here. */ canRun: boolean }

const panelId = 'bottom-panel'

/** The panel below what is edited; its tabs stand in the line that each of its views begins with. */
export function BottomPanel({ children, ...tabs }: PanelTabsProps & { children: ReactNode }) {
  return (
    <div data-pane={tabs.shown} className={classes.panel}>
      <div className={classes.tabs}><PanelTabs {...tabs} /></div>
      <div role="tabpanel" id={panelId} tabIndex={-1} aria-labelledby={tabIdOf(panelId, tabs.shown)} className={classes.view}>{children}</div>
    </div>
  )
}

/** They alone are drawn anew when a key makes a problem or mends one. */
function PanelTabs({ connectorId, shown, canRun }: PanelTabsProps) {
  const { count, level } = sumOf([...useProblemMarks(connectorId).values()])
  const problems = { id: 'problems', label: 'Problems', count, isBad: level === 'error' } as const
  const run = { id: 'run', label: 'Run', count: 0, isBad: false } as const
  return <TabList label="Panel" tabs={canRun ? [problems, run] : [problems]} shown={shown} onShow={(tab) => (tab === 'run' ? openBench() : openProblems())} panelId={panelId} />
}
