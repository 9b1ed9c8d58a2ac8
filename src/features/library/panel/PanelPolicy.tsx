import { useMemo } from 'react'
import { type Statement, statementsOf } from '#domain/compare/policy-statements.ts'
import { listed } from '#domain/compare/words.ts'
import classes from './ConnectorPanel.module.css'
import { PanelSection } from './PanelSection.tsx'

/** What the connector may touch, a sentence per statement. */
export function PanelPolicy({ policyJson }: { policyJson: string | null }) {
  const statements = useMemo(() => readStatements(policyJson), [policyJson])
  return (
    <PanelSection title="Permissions" note={statements === null ? undefined : String(statements.length)}>
      {statements === null && <p className={classes.text}>The policy is not valid JSON.</p>}
      {statements?.length === 0 && <p className={classes.none}>It may touch nothing.</p>}
      <ul className={classes.list}>
        {statements?.map((statement) => (
          <li key={statement.place} className={classes.statement} data-deny={statement.isDeny || undefined}>
            {statement.sid !== null && <span className={classes.sid}>{statement.sid}</span>}
            {statement.isDeny ? 'Never' : 'May'} {listed(statement.actions)} on {listed(statement.resources)}
          </li>
        ))}
      </ul>
    </PanelSection>
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
