import { Popover } from '@mantine/core'
import type { ReactNode } from 'react'
import type { LineSpot } from '#src/monaco/live/value-asks.ts'
import classes from './ValuePopover.module.css'

type ValuePopoverProps = { /** Null while nothing is looked at. */ at: LineSpot | null; onClose: () => void; children: ReactNode }

/** All that a line computed, below it or, without room, above: the line stays readable. */
export function ValuePopover({ at, onClose, children }: ValuePopoverProps) {
  return (
    <Popover opened={at !== null} onChange={(isOpen) => !isOpen && onClose()} onClose={onClose} position="bottom-start" offset={4} middlewares={{ flip: true, shift: true, size: true }} width={460} shadow="md" withinPortal withRoles={false} floatingStrategy="fixed" hideDetached={false} transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <span aria-hidden className={classes.place} style={at === null ? {} : { left: at.x, top: at.top, height: at.bottom - at.top }} />
      </Popover.Target>
      <Popover.Dropdown p={0} className={classes.viewer}>{children}</Popover.Dropdown>
    </Popover>
  )
}
