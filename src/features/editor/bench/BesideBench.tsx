import type { ReactNode } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import type { ConfigFormComponent } from '../parts/ConfigPart.tsx'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import type { EditorPart } from '../editor-part.ts'
import classes from './Bench.module.css'
import { BenchPanel } from './BenchPanel.tsx'
import { useBenchSide, useIsBenchOpen } from '#src/workspace/bench/bench-view-store.ts'

type BesideBenchProps = { connectorId: string; part: EditorPart; /** Null where there is no module to run. */ place: ModulePlace | null; configForm: ConfigFormComponent; children: ReactNode }

/** A script, with the Run panel right of it where the person wants it there. */
export function BesideBench({ place, children, ...bench }: BesideBenchProps) {
  const isRight = useBenchSide() === 'right'
  const isOpen = useIsBenchOpen()
  const isHere = place !== null && isOpen && isRight
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id: 'studio-bench-right', panelIds: isHere ? ['code', 'bench'] : ['code'], onlySaveAfterUserInteractions: true })
  return (
    <Group defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged} className={classes.group}>
      <Panel id="code" minSize="260px">{children}</Panel>
      {isHere && (
        <>
          <Separator className={classes.separator} aria-label="Width of the Run panel" />
          <Panel id="bench" defaultSize="46%" minSize="320px" maxSize="85%" groupResizeBehavior="preserve-pixel-size">
            <BenchPanel {...bench} place={place} />
          </Panel>
        </>
      )}
    </Group>
  )
}
