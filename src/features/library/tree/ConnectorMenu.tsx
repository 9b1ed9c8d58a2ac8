import { Menu } from '@mantine/core'
import { type ConnectorStep, connectorSteps } from '#src/workspace/lifecycle/connector-steps.ts'
import { useTakeConnectorStep } from '#src/workspace/lifecycle/use-take-connector-step.ts'
import type { MenuPlace } from '#src/ui/tree-grid/tree-grid-mouse.ts'
import classes from './ConnectorMenu.module.css'
import type { ConnectorRow } from '../connector-row.ts'

export type OpenMenu = { connector: ConnectorRow; place: MenuPlace }

/** What one can do with the connector of a row; what is not possible says why. */
export function ConnectorMenu({ menu, onClose }: { menu: OpenMenu | null; onClose: () => void }) {
  const takeStep = useTakeConnectorStep()
  if (menu === null) return null
  return (
    // Not "keydown", the default: the key that opened the menu would close it again.
    <Menu opened clickOutsideEvents={['mousedown', 'touchstart']} onClose={onClose} position="bottom-start" offset={2} width={250} shadow="md" returnFocus={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        {/* The menu is named by its target, which nobody sees or reaches. */}
        <button type="button" tabIndex={-1} aria-hidden className={classes.place} style={{ left: menu.place.x, top: menu.place.y }} aria-label={`${menu.connector.name} v${menu.connector.version}`} />
      </Menu.Target>
      <Menu.Dropdown>
        {connectorSteps(menu.connector).map((step) => <StepItem key={step.name} step={step} onTake={() => takeStep(step.name, menu.connector)} />)}
      </Menu.Dropdown>
    </Menu>
  )
}

function StepItem({ step: { label, reason }, onTake }: { step: ConnectorStep; onTake: () => void }) {
  if (reason === null) return <Menu.Item className={classes.item} onClick={onTake}>{label}</Menu.Item>
  return (
    <Menu.Item className={classes.item} aria-disabled aria-label={label} aria-description={reason} closeMenuOnClick={false}>
      {label}
      <span className={classes.reason}>{reason}</span>
    </Menu.Item>
  )
}
