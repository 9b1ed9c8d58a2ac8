import type { ReactNode } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import classes from './PartWithProblems.module.css'
import { useIsProblemsOpen } from './problems-view-store.ts'
import { ProblemsPanel } from './ProblemsPanel.tsx'

type PartWithProblemsProps = { connectorId: string; children: ReactNode }

/** What is edited, and under it the problems of the whole connector while they are wanted. */
export function PartWithProblems({ connectorId, children }: PartWithProblemsProps) {
  const isOpen = useIsProblemsOpen()
  const panelIds = isOpen ? ['edited', 'problems'] : ['edited']
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id: 'studio-problems', panelIds, onlySaveAfterUserInteractions: true })
  return (
    <Group orientation="vertical" defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged} className={classes.group}>
      <Panel id="edited" minSize="120px">{children}</Panel>
      {isOpen && (
        <>
          <Separator className={classes.separator} aria-label="Height of the problems" />
          <Panel id="problems" defaultSize="220px" minSize="90px" maxSize="70%" groupResizeBehavior="preserve-pixel-size">
            <ProblemsPanel connectorId={connectorId} />
          </Panel>
        </>
      )}
    </Group>
  )
}
