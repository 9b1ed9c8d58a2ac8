import { Link } from '@tanstack/react-router'
import { connectorState } from '#domain/connector.ts'
import { stateWords } from '#src/workspace/state-words.ts'
import { setExpanded } from '../library-view-store.ts'
import classes from './ConnectorPanel.module.css'
import { childrenAtMost, type PanelConnector } from './panel-query.ts'
import { PanelSection } from './PanelSection.tsx'

/** What the connector was derived from, and what was derived from it. */
export function PanelFamily({ connector }: { connector: PanelConnector }) {
  const { parent, children } = connector
  const isCut = children.length > childrenAtMost
  return (
    <>
      <PanelSection title="Derived from">
        {parent ? <ul className={classes.list}><Relative relative={parent} onFollow={() => undefined} /></ul> : <p className={classes.none}>Nothing: it was made from scratch.</p>}
      </PanelSection>
      <PanelSection title="Derived connectors" note={isCut ? `${childrenAtMost}+` : String(children.length)}>
        {children.length === 0 && <p className={classes.none}>None.</p>}
        <ul className={classes.list}>
          {children.slice(0, childrenAtMost).map((child) => <Relative key={child.id} relative={child} onFollow={() => setExpanded(connector.id, true)} />)}
        </ul>
      </PanelSection>
    </>
  )
}

function Relative({ relative, onFollow }: { relative: PanelConnector['children'][number]; onFollow: () => void }) {
  return (
    <li>
      <Link to="/" search={(before) => ({ ...before, selected: relative.id })} className={classes.item} onClick={onFollow}>
        <span className={classes.itemName}>{relative.name}</span>
        <span className={classes.itemNote}>v{relative.version} · {stateWords[connectorState(relative)].label}</span>
      </Link>
    </li>
  )
}
