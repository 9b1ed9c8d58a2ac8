import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core'
import { PanelRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { useIsNarrow } from '#src/workspace/narrow-window.ts'
import { modKey } from '../keys.ts'
import { showNarrow, toggleAside, useIsAsideOpen, useNarrowView } from '../view-store.ts'
import classes from './PartPanes.module.css'

type PartPanesProps = {
  /** Under this name the sizes are remembered. */
  id: string
  /** What stands left in the line above. */
  header: ReactNode
  mainLabel: string
  main: ReactNode
  asideLabel: string
  aside: ReactNode
  /** Another one begins at its top. */
  asideKey?: string
  asideSize: string
}

/** A text with something about it beside; one after the other where there is no room for both. */
export function PartPanes({ id, header, mainLabel, main, asideLabel, aside: about, asideKey, asideSize }: PartPanesProps) {
  const isNarrow = useIsNarrow()
  const isAsideOpen = useIsAsideOpen()
  const narrow = useNarrowView()
  const aside = <Aside key={asideKey} label={asideLabel}>{about}</Aside>
  return (
    <div className={classes.part}>
      <div className={classes.header}>
        <div className={classes.title}>{header}</div>
        {isNarrow ? (
          <SegmentedControl
            size="xs"
            aria-label="What is shown"
            value={narrow}
            onChange={showNarrow}
            data={[{ value: 'main', label: mainLabel }, { value: 'aside', label: asideLabel }]}
          />
        ) : (
          <Tooltip label={`${isAsideOpen ? 'Hide' : 'Show'} ${asideLabel.toLowerCase()} (${modKey('Alt+B')})`}>
            <ActionIcon aria-label={asideLabel} aria-pressed={isAsideOpen} onClick={toggleAside}>
              <PanelRight size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <div className={classes.body}>
        {isNarrow ? (narrow === 'main' ? main : aside) : <WidePanes {...{ id, main, asideLabel, aside, asideSize, isAsideOpen }} />}
      </div>
    </div>
  )
}

type WidePanesProps = Pick<PartPanesProps, 'id' | 'main' | 'asideLabel' | 'aside' | 'asideSize'> & { isAsideOpen: boolean }

function WidePanes({ id, main, asideLabel, aside, asideSize, isAsideOpen }: WidePanesProps) {
  const panelIds = isAsideOpen ? ['main', 'aside'] : ['main']
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id: `studio-${id}`, panelIds, onlySaveAfterUserInteractions: true })
  return (
    <Group defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged}>
      <Panel id="main" minSize="280px">{main}</Panel>
      {isAsideOpen && (
        <>
          <Separator className={classes.separator} aria-label={`Width of ${asideLabel.toLowerCase()}`} />
          <Panel id="aside" defaultSize={asideSize} minSize="240px" maxSize="70%" groupResizeBehavior="preserve-pixel-size">
            {aside}
          </Panel>
        </>
      )}
    </Group>
  )
}

const Aside = ({ label, children }: { label: string; children: ReactNode }) => (
  // A scrolling region can be reached by keyboard.
  <section aria-label={label} className={classes.aside} tabIndex={-1}>{children}</section>
)
