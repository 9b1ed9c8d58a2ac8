import { jsonDifferences, type JsonDifference } from '#domain/samples/json-differences.ts'
import type { Outcome } from '#domain/samples/outcome.ts'
import { outcomeOf } from '#src/workers/lua-run/contract.ts'
import { hiddenDifferences } from '#src/workspace/bench/hidden-report.ts'
import { withoutSecretTexts } from '#src/workspace/bench/hidden-texts.ts'
import { noSecrets } from '#src/workspace/bench/run-secrets.ts'
import { missingSandbox } from '#src/workspace/bench/sandbox.ts'
import type { SideRun } from './side-run.ts'
import type { Sides } from '../sides.ts'

/** What the runs of both sides came to, in one line, and in what they differ. */
export type OutcomeWords = { text: string; tone: 'added' | 'removed' | 'changed' | 'quiet'; differences: readonly JsonDifference[] }

/** The same for people to see: what differs is found out from the true values, and dots stand for secrets. */
export function shownOutcome(runs: Sides<SideRun>, names: Sides<string>, areSecretsShown: boolean): OutcomeWords {
  const secrets = areSecretsShown ? noSecrets : secretsIn(runs)
  const { text, tone, differences } = outcomeWords(runs, names)
  return { text: withoutSecretTexts(text, secrets), tone, differences: hiddenDifferences(differences, secrets) }
}

export const secretsIn = ({ left, right }: Sides<SideRun>): string[] => [left, right].flatMap((run) => (run.status === 'finished' ? run.secrets : []))

function outcomeWords(runs: Sides<SideRun>, names: Sides<string>): OutcomeWords {
  const { left, right } = runs
  if (left.status === 'running' || right.status === 'running') return quiet('Running…')
  if (left.status === 'asks' || right.status === 'asks') return quiet('Waiting for your yes')
  if (left.status === 'missing' || right.status === 'missing') return { text: missingSandbox, tone: 'removed', differences: [] }
  const refused = left.status === 'refused' ? left : right.status === 'refused' ? right : null
  if (refused !== null) return { text: refused.problem, tone: 'removed', differences: [] }
  if (left.status === 'finished' && right.status === 'finished') return differenceWords({ left: outcomeOf(left.report), right: outcomeOf(right.report) }, names)
  const [run, name, other] = left.status === 'finished' ? [left, names.left, right] : [right, names.right, left]
  if (run.status !== 'finished') return quiet('Neither version is run')
  const only = other.status === 'absent' ? `Only ${name} has it` : `Only ${name} is run`
  const { result } = outcomeOf(run.report)
  return result.status === 'returned' ? { text: `${only}: it returns`, tone: 'added', differences: [] } : { text: `${only}: it fails: ${result.message}`, tone: 'removed', differences: [] }
}

const quiet = (text: string): OutcomeWords => ({ text, tone: 'quiet', differences: [] })

function differenceWords({ left, right }: Sides<Outcome>, names: Sides<string>): OutcomeWords {
  const differences = jsonDifferences({ ...left }, { ...right })
  const failed = [left, right].flatMap(({ result }) => (result.status === 'failed' ? [result] : []))
  const [error] = failed
  if (differences.length === 0) return error === undefined ? { text: 'The same outcome on both sides', tone: 'added', differences } : { text: `Both sides fail alike: ${error.message}`, tone: 'removed', differences }
  if (failed.length === 1 && error !== undefined) return { text: `Only ${left.result === error ? names.left : names.right} fails: ${error.message}`, tone: 'removed', differences }
  return { text: `The outcome differs: ${fieldsIn(differences, failed.length > 0)}`, tone: 'changed', differences }
}

/** As in "result and HTTP calls". */
function fieldsIn(differences: readonly JsonDifference[], isFailed: boolean): string {
  const words: Readonly<Record<string, string>> = { result: isFailed ? 'error' : 'result', events: 'events', store: 'store', http: 'HTTP calls' }
  const fields = new Set(differences.map(({ path: [field] }) => words[String(field)] ?? String(field)))
  return new Intl.ListFormat('en').format(fields)
}
