import { Link } from '@tanstack/react-router'
import { History } from 'lucide-react'
import { connectorState } from '#domain/connector.ts'
import { connectorTypeLabel } from '#domain/connector-types.ts'
import { connectorSteps } from '#src/workspace/lifecycle/connector-steps.ts'
import { useNewerVersion } from '#src/workspace/lifecycle/use-newer-version.ts'
import { useTakeConnectorStep } from '#src/workspace/lifecycle/use-take-connector-step.ts'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import { RelativeTime } from '#src/ui/RelativeTime.tsx'
import { RichText } from '#src/ui/RichText.tsx'
import { Tag } from '#src/ui/Tag.tsx'
import { stateWords } from '#src/workspace/state-words.ts'
import classes from './ConnectorPanel.module.css'
import type { PanelConnector } from './panel-query.ts'

export function PanelHead({ connector }: { connector: PanelConnector }) {
  const takeStep = useTakeConnectorStep()
  const newer = useNewerVersion(connector)
  const { label, tone } = stateWords[connectorState(connector)]
  return (
    <header className={classes.head}>
      <h2 className={classes.name}>{connector.name}</h2>
      <div className={classes.facts}>
        <code className={classes.handle}>{connector.handle}</code>
        <span>v{connector.version}</span>
        <Tag tone={tone}>{label}</Tag>
        <span>{connectorTypeLabel(connector.connectorType)}</span>
        <span className={classes.changed}>Changed <RelativeTime time={connector.updatedAt} /></span>
      </div>
      {newer !== null && (
        <Link to="/" search={(before) => ({ ...before, selected: newer.id })} className={classes.newer}>
          <History size={14} aria-hidden /> An older version: show v{newer.version}, the newest
        </Link>
      )}
      {connector.description && <RichText text={connector.description} />}
      <div role="group" aria-label="What you can do" className={classes.steps}>
        {connectorSteps(connector).map(({ name, label: step, reason }) => (
          <ReasonButton key={name} size="compact-xs" variant={name === 'open' ? 'filled' : 'default'} reason={reason} onClick={() => takeStep(name, connector)}>
            {step}
          </ReasonButton>
        ))}
      </div>
    </header>
  )
}
