import type { SampleStateName } from './sample-results-store.ts'

/** What a sample's state is called and how it is coloured, on every screen. */
export const sampleStateWords = {
  passed: { label: 'Passed', tone: 'added' },
  failed: { label: 'Failed', tone: 'removed' },
  stale: { label: 'Outdated', tone: 'changed' },
  incomplete: { label: 'Incomplete', tone: 'quiet' },
  'never run': { label: 'Not run yet', tone: 'quiet' },
} as const satisfies Record<SampleStateName, { label: string; tone: string }>

const counted = (states: readonly SampleStateName[], words: readonly (readonly [SampleStateName, string])[]) =>
  words
    .map(([wanted, word]) => [states.filter((state) => state === wanted).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ')

const openWords = [['failed', 'failed'], ['stale', 'outdated'], ['incomplete', 'incomplete'], ['never run', 'not run yet']] as const

/** As in "3 failed, 1 outdated"; of those that did not pass. */
export const openSamplesInWords = (states: readonly SampleStateName[]): string => counted(states, openWords)

/** As in "1 failed, 8 passed"; of all. */
export const samplesInWords = (states: readonly SampleStateName[]): string => counted(states, [...openWords, ['passed', 'passed']])
