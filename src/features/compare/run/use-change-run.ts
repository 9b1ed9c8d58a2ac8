import { useMemo, useState } from 'react'
import type { Change } from '#domain/compare/change.ts'
import { modulePairs } from '#domain/compare/module-pairs.ts'
import { type ChosenHits, lastHits } from '#src/run-views/chosen-hits.ts'
import type { SeenRun } from '#src/run-views/seen-run.ts'
import { useAreSecretsShown } from '#src/workspace/bench/secrets-shown-store.ts'
import { shownScript } from '#src/workspace/bench/shown-values.ts'
import type { Side, Sides } from '../sides.ts'
import type { Version } from '../version.ts'
import { chosenRun, type Copy, type RunChoice, runChoices } from './run-choices.ts'
import type { SideRun } from './side-run.ts'
import { useSideRuns } from './use-side-runs.ts'

export type ChangeRun = {
  choices: readonly RunChoice[]
  choice: RunChoice | undefined
  copy: Copy
  chooseCopy: (copy: Copy) => void
  /** Null while nothing is to be run. */
  runs: Sides<SideRun> | null
  /** What was told of the script that is shown; null where nothing was. */
  seen: Sides<SeenRun | null>
  chosen: Sides<ChosenHits>
  chooseHits: (side: Side, hits: ChosenHits) => void
}

/** Both versions of what changed, run on one sample. */
export function useChangeRun(change: Change, versions: Sides<Version>, sampleId: string | undefined): ChangeRun {
  const { left, right } = versions
  const choices = useMemo(() => runChoices(modulePairs(left.content, right.content).pairs, change), [left.content, right.content, change])
  const choice = chosenRun(choices, sampleId)
  const [copy, chooseCopy] = useState<Copy>('own')
  const [hits, setHits] = useState<{ of: string | undefined; chosen: Sides<ChosenHits> }>({ of: undefined, chosen: latest })
  // Calls and turns of one sample's run mean nothing in another's.
  const chosen = hits.of === choice?.id ? hits.chosen : latest
  const runs = useSideRuns({ changeId: change.id, versions, choice, copy, chosen })
  const areSecretsShown = useAreSecretsShown()
  /* oxlint-disable react-hooks/exhaustive-deps -- seenIn hides secrets or shows them */
  const seenLeft = useMemo(() => seenIn(runs?.left), [runs?.left, areSecretsShown])
  const seenRight = useMemo(() => seenIn(runs?.right), [runs?.right, areSecretsShown])
  /* oxlint-enable react-hooks/exhaustive-deps */
  return { choices, choice, copy, chooseCopy, runs, seen: { left: seenLeft, right: seenRight }, chosen, chooseHits: (side, to) => setHits({ of: choice?.id, chosen: { ...chosen, [side]: to } }) }
}

const seenIn = (run: SideRun | undefined): SeenRun | null => (run?.status === 'finished' && run.seen !== null ? { ...run.seen, seen: shownScript(run.seen.request, run.seen.seen) } : null)
const latest: Sides<ChosenHits> = { left: lastHits, right: lastHits }
