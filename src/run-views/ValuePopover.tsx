import { Popover } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { flushSync } from 'react-dom'
import classes from './ValuePopover.module.css'

type ValuePopoverProps = { /** In pixels of the window; null while nothing is looked at. */ at: { x: number; y: number } | null; onClose: () => void; children: ReactNode }

/** All that a line computed, at the place where someone asked for it. */
export function ValuePopover({ at, onClose, children }: ValuePopoverProps) {
  return (
    <Popover opened={at !== null} onChange={(isOpen) => !isOpen && onClose()} onClose={onClose} position="bottom-start" offset={6} width={460} shadow="md" withinPortal withRoles={false} floatingStrategy="fixed" hideDetached={false} transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <span aria-hidden className={classes.place} style={{ left: at?.x ?? 0, top: (at?.y ?? 0) + 8 }} />
      </Popover.Target>
      <Popover.Dropdown p={0} onKeyDown={(event) => isTyped(event) && flushSync(onClose)}>{children}</Popover.Dropdown>
    </Popover>
  )
}

/** A letter is meant for the text: a click beyond the end of its line lands on the values. It goes there when the focus is back before the key is done. */
function isTyped(event: KeyboardEvent): boolean {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented
}
