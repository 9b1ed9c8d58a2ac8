import type { Verdict } from './judge.ts'

/** What is known of a sample from its last run. */
export type JudgedSample = {
  fingerprint: string
  verdict: Verdict
  /** It lacks answers or config values, without which its module can not do its work. */
  isIncomplete?: true
}
export type SampleState = { state: 'never run' } | { state: 'passed' | 'failed' | 'incomplete' | 'stale'; verdict: Verdict }

/** Stale: what the sample depends on has changed since it was judged. */
export function sampleState(judged: JudgedSample | undefined, fingerprint: string): SampleState {
  if (judged === undefined) return { state: 'never run' }
  const { verdict, isIncomplete } = judged
  if (judged.fingerprint !== fingerprint) return { state: 'stale', verdict }
  if (isIncomplete) return { state: 'incomplete', verdict }
  return { state: verdict.passed ? 'passed' : 'failed', verdict }
}
