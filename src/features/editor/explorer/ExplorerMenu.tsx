import { Menu } from '@mantine/core'
import { memo } from 'react'
import { moduleKindNames, moduleKinds } from '#domain/module-kinds/kinds.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { openAddModule } from '../add-module-store.ts'
import classes from './Explorer.module.css'
import { kindOfRow, moduleActions, type ModuleTarget } from './explorer-actions.ts'
import type { ExplorerRow } from './explorer-rows.ts'

export type OpenMenu = { row: ExplorerRow; x: number; y: number }

type ExplorerMenuProps = {
  menu: OpenMenu | null
  isFrozen: boolean
  targetOf: (place: ModulePlace) => ModuleTarget
  onOpen: (row: ExplorerRow) => void
  /** The focus goes back to the row, but not where a field in it has it already. */
  onClose: (isRenameNext: boolean) => void
}

/** What can be done with a row; everything in it has a key as well. */
export const ExplorerMenu = memo(function ExplorerMenu({ menu, isFrozen, targetOf, onOpen, onClose }: ExplorerMenuProps) {
  const kind = menu === null ? null : kindOfRow(menu.row, moduleKindNames)
  const place = menu?.row.place ?? null
  return (
    <Menu opened={menu !== null} onClose={() => onClose(false)} position="bottom-start" offset={2} width={230} shadow="md" withinPortal={false} floatingStrategy="fixed" hideDetached={false} returnFocus={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button type="button" aria-hidden tabIndex={-1} className={classes.menuPlace} style={{ left: menu?.x ?? 0, top: menu?.y ?? 0 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={menu?.row.label}>
        {menu !== null && menu.row.isExpanded === undefined && <Item label="Open" shortcut="Enter" onClick={() => onOpen(menu.row)} />}
        {!isFrozen && kind !== null && <Item label={`Add ${moduleKinds[kind].label}…`} shortcut="Ins" onClick={() => openAddModule(kind)} />}
        {!isFrozen && place !== null && (
          <>
            <Menu.Divider />
            {moduleActions.map(({ label, shortcut, run, labelNow }) => (
              <Item
                key={label}
                label={labelNow?.(targetOf(place)) ?? label}
                shortcut={shortcut}
                onClick={() => {
                  onClose(label === 'Rename')
                  run(targetOf(place))
                }}
              />
            ))}
          </>
        )}
        {isFrozen && <Menu.Label>Nothing can be changed here</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  )
})

function Item({ label, shortcut, onClick }: { label: string; shortcut: string; onClick: () => void }) {
  return (
    <Menu.Item onClick={onClick} rightSection={<span className={classes.shortcut} aria-hidden>{shortcut}</span>}>
      {label}
    </Menu.Item>
  )
}
