import { useMemo } from 'react'
import { type PolicyStatement, readPolicy } from '#domain/policy/policy.ts'
import { statementWords } from '#domain/policy/statement-words.ts'
import classes from './ConnectorPanel.module.css'
import { PanelSection } from './PanelSection.tsx'

/** What the connector may touch, statement by statement. */
export function PanelPolicy({ policyJson }: { policyJson: string | null }) {
  const policy = useMemo(() => readPolicy(policyJson ?? ''), [policyJson])
  if (policy.status === 'broken') {
    return (
      <PanelSection title="Permissions">
        <p className={classes.text}>The permissions can not be read{policy.place !== '' && ` at ${policy.place}`}: {policy.message}</p>
      </PanelSection>
    )
  }
  const statements = policy.status === 'read' ? policy.statements : []
  return (
    <PanelSection title="Permissions" note={String(statements.length)}>
      {statements.length === 0 && <p className={classes.none}>It may touch nothing.</p>}
      <ul className={classes.list}>
        {statements.map((statement, index) => (
          // Statements have no name of their own that could be a key.
          // oxlint-disable-next-line react/no-array-index-key
          <StatementItem key={index} statement={statement} />
        ))}
      </ul>
    </PanelSection>
  )
}

function StatementItem({ statement: { name, effect, actions, resources } }: { statement: PolicyStatement }) {
  const isDeny = effect === 'Deny'
  return (
    <li className={classes.statement} data-deny={isDeny || undefined} title={name ?? undefined}>
      {statementWords({ actions, resources }).map(({ deed, targets }) => (
        <div key={deed}>
          {isDeny && <strong>Never: </strong>}
          {deed}
          {targets.map((target) => <code key={target} className={classes.target}>{target}</code>)}
        </div>
      ))}
    </li>
  )
}
