import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import classes from './SplitView.module.css'

type SplitViewProps = {
  /** Under this name the sizes are remembered. */
  id: string
  main: ReactNode
  /** Null while it is put away. */
  aside: ReactNode
  asideLabel: string
}

/** A main part with another beside it, or below it in a narrow window; the person decides how large each is. */
export function SplitView({ id, main, aside, asideLabel }: SplitViewProps) {
  const isNarrow = useMediaQuery('(max-width: 1000px)', false, { getInitialValueInEffect: false })
  const layoutId = `${id}-${isNarrow ? 'below' : 'beside'}`
  const isOpen = aside !== null
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id: layoutId, panelIds: isOpen ? ['main', 'aside'] : ['main'], onlySaveAfterUserInteractions: true })
  return (
    <Group key={layoutId} orientation={isNarrow ? 'vertical' : 'horizontal'} defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged}>
      <Panel id="main" minSize={isNarrow ? '25%' : '35%'}>
        {main}
      </Panel>
      {isOpen && (
        <>
          <Separator className={classes.separator} aria-label={`Size of the ${asideLabel}`} />
          <Panel id="aside" defaultSize={isNarrow ? '48%' : '380px'} minSize={isNarrow ? '20%' : '280px'} groupResizeBehavior={isNarrow ? 'preserve-relative-size' : 'preserve-pixel-size'}>
            {aside}
          </Panel>
        </>
      )}
    </Group>
  )
}
