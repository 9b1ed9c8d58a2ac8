import type { ReactNode } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { useAreProblemsOpen, useBenchSide, useIsBenchOpen } from '#src/workspace/bench/bench-view-store.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { BenchPanel } from '../bench/BenchPanel.tsx'
import type { EditorPart } from '../editor-part.ts'
import type { ConfigFormComponent } from '../parts/ConfigPart.tsx'
import { ProblemsPanel } from '../problems/ProblemsPanel.tsx'
import { BottomPanel } from './BottomPanel.tsx'
import classes from './BottomPanel.module.css'

type WithBottomPanelProps = { connectorId: string; part: EditorPart; /** Null where there is no module to run. */ place: ModulePlace | null; configForm: ConfigFormComponent; children: ReactNode }

/** What is edited, and under it the problems of the whole connector or what a module does, while one of them is wanted. */
export function WithBottomPanel({ children, ...panel }: WithBottomPanelProps) {
  const { connectorId, place } = panel
  const areProblemsOpen = useAreProblemsOpen()
  const isBenchOpen = useIsBenchOpen()
  const runs = useBenchSide() === 'below' ? place : null
  const isOpen = areProblemsOpen || (isBenchOpen && runs !== null)
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id: 'studio-panel', panelIds: isOpen ? ['edited', 'panel'] : ['edited'], onlySaveAfterUserInteractions: true })
  return (
    <Group orientation="vertical" defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged} className={classes.group}>
      <Panel id="edited" minSize="120px">{children}</Panel>
      {isOpen && (
        <>
          <Separator className={classes.separator} aria-label="Height of the panel" />
          <Panel id="panel" defaultSize="300px" minSize="130px" maxSize="85%" groupResizeBehavior="preserve-pixel-size">
            <BottomPanel connectorId={connectorId} shown={areProblemsOpen ? 'problems' : 'run'} canRun={runs !== null}>
              {areProblemsOpen || runs === null ? <ProblemsPanel connectorId={connectorId} /> : <BenchPanel {...panel} place={runs} />}
            </BottomPanel>
          </Panel>
        </>
      )}
    </Group>
  )
}
