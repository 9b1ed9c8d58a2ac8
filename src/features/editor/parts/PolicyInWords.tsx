import { ShieldCheck, ShieldOff } from 'lucide-react'
import { type PolicyStatement, readPolicy } from '#domain/policy/policy.ts'
import { statementWords } from '#domain/policy/statement-words.ts'
import { Blank } from '#src/ui/Blank.tsx'
import classes from './PolicyInWords.module.css'

/** A policy as sentences. */
export function PolicyInWords({ policy }: { policy: string }) {
  const read = readPolicy(policy)
  switch (read.status) {
    case 'empty':
      return <Blank title="No permissions yet" icon={<ShieldOff size={26} aria-hidden />}>The connector may touch nothing: no HTTP, no store, no events.</Blank>
    case 'broken':
      return (
        <p role="status" className={classes.broken}>
          The permissions can not be read{read.place !== '' && <> at <code>{read.place}</code></>}: {read.message}
        </p>
      )
    case 'read':
      return read.statements.length === 0 ? (
        <Blank title="No statements" icon={<ShieldOff size={26} aria-hidden />}>Without one the connector may touch nothing.</Blank>
      ) : (
        <ul aria-label="Statements" className={classes.list}>
          {read.statements.map((statement, index) => (
            // Statements have no name of their own that could be a key.
            // oxlint-disable-next-line react/no-array-index-key
            <Statement key={index} statement={statement} />
          ))}
        </ul>
      )
  }
}

function Statement({ statement: { name, effect, actions, resources } }: { statement: PolicyStatement }) {
  const isAllowed = effect === 'Allow'
  const Icon = isAllowed ? ShieldCheck : ShieldOff
  return (
    <li className={classes.statement} data-effect={effect}>
      <Icon size={15} aria-hidden className={classes.icon} />
      <div>
        {name !== null && <div className={classes.name}>{name}</div>}
        {statementWords({ actions, resources }).map(({ deed, targets }) => (
          <div key={deed} className={classes.deed}>
            {!isAllowed && <strong>Never: </strong>}
            {deed}
            <ul className={classes.resources}>
              {targets.map((target) => <li key={target}><code>{target}</code></li>)}
            </ul>
          </div>
        ))}
      </div>
    </li>
  )
}
