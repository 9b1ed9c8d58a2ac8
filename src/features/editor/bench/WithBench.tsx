import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import type { ConfigFormComponent } from '../parts/ConfigPart.tsx'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import type { EditorPart } from '../editor-part.ts'
import classes from './Bench.module.css'
import { BenchPanel } from './BenchPanel.tsx'
import { useBenchDock, useIsBenchOpen } from '#src/workspace/bench/bench-view-store.ts'

type WithBenchProps = { connectorId: string; part: EditorPart; /** Null where there is no module to run. */ place: ModulePlace | null; at: 'below' | 'right'; configForm: ConfigFormComponent; children: ReactNode }

/** A script with the Run panel at one side of it, where the person wants it there. */
export function WithBench({ at, place, children, ...bench }: WithBenchProps) {
  const isNarrow = useMediaQuery('(max-width: 1100px)', false, { getInitialValueInEffect: false })
  const wanted = useBenchDock()
  const isOpen = useIsBenchOpen()
  const isHere = place !== null && isOpen && (isNarrow ? 'below' : wanted) === at
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id: `studio-bench-${at}`, panelIds: isHere ? ['code', 'bench'] : ['code'], onlySaveAfterUserInteractions: true })
  return (
    <Group orientation={at === 'below' ? 'vertical' : 'horizontal'} defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged} className={classes.group}>
      <Panel id="code" minSize={at === 'below' ? '110px' : '260px'}>{children}</Panel>
      {isHere && (
        <>
          <Separator className={classes.separator} aria-label={at === 'below' ? 'Height of the Run panel' : 'Width of the Run panel'} />
          <Panel id="bench" defaultSize={at === 'below' ? '320px' : '46%'} minSize={at === 'below' ? '130px' : '320px'} maxSize="85%" groupResizeBehavior="preserve-pixel-size">
            <BenchPanel {...bench} place={place} />
          </Panel>
        </>
      )}
    </Group>
  )
}
