import type { SampleStateName } from './sample-results-store.ts'

/** What a sample's state is called and how it is coloured, on every screen. */
export const sampleStateWords = {
  passed: { label: 'Passed', tone: 'added' },
  failed: { label: 'Failed', tone: 'removed' },
  stale: { label: 'Stale', tone: 'changed' },
  'never run': { label: 'Not run yet', tone: 'quiet' },
} as const satisfies Record<SampleStateName, { label: string; tone: string }>

/** As in "3 failed, 1 stale"; of those that did not pass. */
export function openSamplesInWords(states: readonly SampleStateName[]): string {
  const count = (wanted: SampleStateName) => states.filter((state) => state === wanted).length
  const words = [[count('failed'), 'failed'], [count('stale'), 'stale'], [count('never run'), 'not run yet']] as const
  return words.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`).join(', ')
}
