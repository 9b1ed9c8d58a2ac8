import { Menu } from '@mantine/core'
import { connectorSteps } from '#src/workspace/lifecycle/connector-steps.ts'
import { useTakeConnectorStep } from '#src/workspace/lifecycle/use-take-connector-step.ts'
import type { MenuPlace } from '#src/ui/tree-grid/TreeGrid.tsx'
import classes from './ConnectorMenu.module.css'
import type { ConnectorRow } from './connector-row.ts'

export type OpenMenu = { connector: ConnectorRow; place: MenuPlace }

/** What one can do with the connector of a row; what is not possible says why. */
export function ConnectorMenu({ menu, onClose }: { menu: OpenMenu | null; onClose: () => void }) {
  const takeStep = useTakeConnectorStep()
  return (
    <Menu opened={menu !== null} onClose={onClose} position="bottom-start" offset={2} width={250} shadow="md" returnFocus={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <div className={classes.place} style={{ left: menu?.place.x ?? 0, top: menu?.place.y ?? 0 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={menu === null ? undefined : `${menu.connector.name} v${menu.connector.version}`}>
        {menu !== null &&
          connectorSteps(menu.connector).map(({ name, label, reason }) => (
            <Menu.Item
              key={name}
              aria-disabled={reason !== null}
              aria-label={label}
              aria-description={reason ?? undefined}
              closeMenuOnClick={reason === null}
              className={classes.item}
              onClick={() => reason === null && takeStep(name, menu.connector)}
            >
              {label}
              {reason !== null && <span className={classes.reason}>{reason}</span>}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
