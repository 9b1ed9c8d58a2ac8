import { expect, test } from 'vitest'
import { openSamplesInWords, samplesInWords } from './sample-state-words.ts'

test('the sum of samples says what failed and what passed, and leaves out what there is none of', () => {
  const states = ['passed', 'failed', 'passed', 'never run'] as const
  expect(samplesInWords(states)).toBe('1 failed, 1 not run yet, 2 passed')
  expect(openSamplesInWords(states)).toBe('1 failed, 1 not run yet')
  expect(openSamplesInWords(['passed'])).toBe('')
})
