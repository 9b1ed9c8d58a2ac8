import { Link } from '@tanstack/react-router'
import type { ModuleKindName } from '#domain/connector.ts'
import { moduleKindNames, moduleKinds } from '#domain/module-kinds/kinds.ts'
import classes from './ConnectorPanel.module.css'
import type { PanelConnector } from './panel-query.ts'
import { PanelSection } from './PanelSection.tsx'

export function PanelModules({ connector }: { connector: PanelConnector }) {
  const kinds = moduleKindNames.filter((kind) => (connector[kind] ?? []).length > 0)
  if (kinds.length === 0) return <PanelSection title="Modules"><p className={classes.none}>None yet.</p></PanelSection>
  return kinds.map((kind) => <ModulesOfKind key={kind} connector={connector} kind={kind} />)
}

function ModulesOfKind({ connector, kind }: { connector: PanelConnector; kind: ModuleKindName }) {
  const modules = connector[kind] ?? []
  return (
    <PanelSection title={moduleKinds[kind].plural} note={String(modules.length)}>
      <ul className={classes.list}>
        {modules.map((module) => (
          <li key={module.id}>
            <Link to="/connectors/$connectorId" params={{ connectorId: connector.id }} search={{ part: `${kind}/${module.originId}` }} className={classes.item} data-off={!module.enabled || undefined}>
              <span className={classes.itemName}>{module.name}</span>
              <span className={classes.itemNote}>{module.enabled ? moduleKinds[kind].summary(module) : 'disabled'}</span>
            </Link>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
