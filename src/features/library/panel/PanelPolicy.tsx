import { useMemo } from 'react'
import { type Statement, statementsOf } from '#domain/compare/policy-statements.ts'
import { statementWords } from '#domain/policy/statement-words.ts'
import classes from './ConnectorPanel.module.css'
import { PanelSection } from './PanelSection.tsx'

/** What the connector may touch, statement by statement. */
export function PanelPolicy({ policyJson }: { policyJson: string | null }) {
  const statements = useMemo(() => readStatements(policyJson), [policyJson])
  return (
    <PanelSection title="Permissions" note={statements === null ? undefined : String(statements.length)}>
      {statements === null && <p className={classes.text}>The policy is not valid JSON.</p>}
      {statements?.length === 0 && <p className={classes.none}>It may touch nothing.</p>}
      <ul className={classes.list}>
        {statements?.map((statement) => <StatementItem key={statement.place} statement={statement} />)}
      </ul>
    </PanelSection>
  )
}

function StatementItem({ statement }: { statement: Statement }) {
  return (
    <li className={classes.statement} data-deny={statement.isDeny || undefined} title={statement.sid ?? undefined}>
      {statementWords(statement).map(({ deed, targets }) => (
        <div key={deed}>
          {statement.isDeny && <strong>Never: </strong>}
          {deed}
          {targets.map((target) => <code key={target} className={classes.target}>{target}</code>)}
        </div>
      ))}
    </li>
  )
}

function readStatements(policyJson: string | null): Statement[] | null {
  if (policyJson === null || policyJson.trim() === '') return []
  try {
    return statementsOf(JSON.parse(policyJson))
  } catch {
    // Broken JSON is said to be so.
    return null
  }
}
