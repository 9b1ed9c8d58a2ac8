import { Popover } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { flushSync } from 'react-dom'
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
      <Popover.Dropdown p={0} className={classes.viewer} onKeyDown={(event) => isTyped(event) && flushSync(onClose)}>{children}</Popover.Dropdown>
    </Popover>
  )
}

/** A letter is meant for the text: a click beyond the end of its line lands on the values. It goes there when the focus is back before the key is done. */
function isTyped(event: KeyboardEvent): boolean {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented
}
