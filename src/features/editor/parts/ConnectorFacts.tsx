import { Link } from '@tanstack/react-router'
import { moduleKindNames, moduleKinds } from '#domain/module-kinds/kinds.ts'
import { latestOf } from '#src/workspace/draft.ts'
import { RelativeTime } from '#src/ui/RelativeTime.tsx'
import { Tag } from '#src/ui/Tag.tsx'
import { useCloneSource } from '#src/workspace/lifecycle/clone-source.ts'
import { stateWords } from '#src/workspace/state-words.ts'
import { useConnectorFamily } from '../use-connector-family.ts'
import { useDraft } from '../use-draft.ts'
import { Fact } from './Fact.tsx'
import classes from './OverviewPart.module.css'
import { NewerSource } from './NewerSource.tsx'

/** What can not be edited of a connector. */
export function ConnectorFacts({ connectorId }: { connectorId: string }) {
  const { head, updatedAt, content } = useDraft(connectorId, (draft) => ({ head: latestOf(draft).head, updatedAt: latestOf(draft).updatedAt, content: draft.mine }))
  const { parent, children } = useConnectorFamily(connectorId)
  const source = useCloneSource(head.handle)
  const { label, tone } = stateWords[head.state]
  return (
    <dl className={classes.facts} aria-label="Facts">
      <Fact name="State"><Tag tone={tone}>{label}</Tag></Fact>
      <Fact name="Handle"><code>{head.handle}</code></Fact>
      <Fact name="Version">{head.version}</Fact>
      <Fact name="Derived from">{parent === null ? 'nothing, made from scratch' : <Link to="/connectors/$connectorId" params={{ connectorId: parent.id }}>{parent.name} v{parent.version}</Link>}</Fact>
      {source !== null && <NewerSource connectorId={connectorId} source={source} />}
      {children.length > 0 && (
        <Fact name="Derived from it">
          {children.map((child) => (
            <div key={child.id}><Link to="/connectors/$connectorId" params={{ connectorId: child.id }}>{child.name} v{child.version}</Link></div>
          ))}
        </Fact>
      )}
      <Fact name="Modules">{moduleKindNames.map((kind) => `${content[kind].length} ${content[kind].length === 1 ? moduleKinds[kind].label : moduleKinds[kind].plural}`).join(', ')}</Fact>
      <Fact name="Created"><RelativeTime time={head.createdAt} /></Fact>
      <Fact name="Saved"><RelativeTime time={updatedAt} /></Fact>
    </dl>
  )
}
