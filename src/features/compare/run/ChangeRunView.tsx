import { useElementSize } from '@mantine/hooks'
import type { Change } from '#domain/compare/change.ts'
import { sides } from '../sides.ts'
import { onlySideOf, textPath } from '../text-path.ts'
import { twoColumns } from '../two-columns.ts'
import { type Version, versionName } from '../version.ts'
import { SecretsSwitch } from '#src/run-views/SecretsSwitch.tsx'
import { toggleSecrets, useAreSecretsShown } from '#src/workspace/bench/secrets-shown-store.ts'
import classes from './ChangeRun.module.css'
import { OutcomeLine } from './OutcomeLine.tsx'
import { secretsIn } from './outcome-words.ts'
import { RunNotes, type ValuesChoice } from './RunNotes.tsx'
import { RunPicker } from './RunPicker.tsx'
import { RunQuestion } from './RunQuestion.tsx'
import { SidesSwitch } from './SidesSwitch.tsx'
import { SideValues } from './SideValues.tsx'
import { useChangeRun } from './use-change-run.ts'

/** Which sample a person wants both versions run on; undefined as long as nobody chose. */
export type SampleChoice = { sampleId: string | undefined; onSample: (sampleId: string) => void }
type ChangeRunViewProps = SampleChoice & ValuesChoice & { change: Change; left: Version; right: Version }

/** Runs both versions of what changed on one sample: in what the outcome differs, and values beside the lines of both texts. */
export function ChangeRunView({ change, left, right, sampleId, onSample, ...values }: ChangeRunViewProps) {
  const { ref, width } = useElementSize()
  const areSecretsShown = useAreSecretsShown()
  const versions = { left, right }
  const names = { left: versionName(left), right: versionName(right) }
  const run = useChangeRun(change, versions, sampleId)
  const { choices, choice, runs } = run
  const script = change.texts.find(({ language }) => language === 'lua')
  const isOneColumn = width > 0 && width < twoColumns
  return (
    <section ref={ref} aria-label="Run on a sample" className={classes.run}>
      <div className={classes.bar}>
        <SidesSwitch isMissing={runs !== null && sides.some((side) => runs[side].status === 'missing')} />
        {choice === undefined ? <span className={classes.quiet}>Neither version has a sample to run it on.</span> : <RunPicker choices={choices} choice={choice} names={names} onSample={onSample} />}
        {runs !== null && <OutcomeLine runs={runs} names={names} />}
        {runs !== null && secretsIn(runs).length > 0 && <SecretsSwitch areShown={areSecretsShown} onToggle={toggleSecrets} />}
        <RunNotes run={run} names={names} isOneColumn={isOneColumn && script !== undefined && onlySideOf(script) === null} {...values} />
      </div>
      {runs !== null && <RunQuestion runs={runs} versions={versions} />}
      {script !== undefined && <SideValues run={run} paths={{ left: textPath('left', change, script, left), right: textPath('right', change, script, right) }} />}
    </section>
  )
}
