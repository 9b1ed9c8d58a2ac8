import { describe, expect, test } from 'vitest'
import { latestBundles } from '#domain/bundle/test-library.ts'
import { judge } from '#domain/samples/judge.ts'
import { pathText } from '#domain/samples/json-differences.ts'
import { readSample } from '#domain/samples/read-sample.ts'
import { modulesWithKind } from '#domain/samples/sample-input.ts'
import { outcomeOf } from './outcome-of.ts'
import { usualWatch } from './run-request.ts'
import type { RunRequest } from './run-request.ts'
import type { RunReport } from './run-report.ts'
import { sampleRequest } from './sample-request.ts'
import { runRequest } from './test-runs.ts'

const modules = latestBundles.flatMap((bundle) => modulesWithKind(bundle.content).map((target) => ({ bundle, target, name: `${bundle.handle}/${target.module.handle}` })))
const samples = modules.flatMap(({ bundle, target, name }) => target.module.samples.map((sample) => ({ bundle, target, sample, name: `${name}: ${sample.name}` })))
type LibrarySample = (typeof samples)[number]

function requestOf({ bundle, target, sample }: LibrarySample): { request: RunRequest; expected: Parameters<typeof judge>[0] } {
  const read = readSample(target.kind, sample)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { input, answers, expected } = read
  return { expected, request: sampleRequest({ handle: bundle.handle, content: bundle.content, target, configValues: {}, input, answers, startedAt: '2026-11-24T08:00:00.000Z' }) }
}

/** What a run does, however it is watched. */
const deeds = ({ result, response, logs, http, store, events, actions }: RunReport) => ({ result, response, logs, http, store, events, actions })

describe('the library that ships', () => {
  test.each(modules)('$name has a sample with recorded answers and an expected outcome', ({ target }) => {
    expect(target.module.samples.length).toBeGreaterThan(0)
    for (const sample of target.module.samples) expect(sample).toMatchObject({ recordedAnswersJson: expect.any(String), expectedOutcomeJson: expect.stringContaining('"result"') })
  })

  test.each(samples)('$name passes', (sample) => {
    const { request, expected } = requestOf(sample)
    const report = runRequest(request)
    const verdict = judge(expected, outcomeOf(report))
    expect(verdict.passed ? [] : verdict.differences.map(({ path, ...sides }) => ({ path: pathText(path), ...sides }))).toEqual([])
    expect(report.http.filter(({ answer }) => answer.status !== 'answered' && answer.status !== 'problem')).toEqual([])
  })

  test.each(samples)('$name does the same when it is watched', (sample) => {
    const { request } = requestOf(sample)
    const watched = runRequest({ ...request, watch: usualWatch })
    expect(watched.values?.scripts.length).toBeGreaterThan(0)
    expect(deeds(watched)).toEqual(deeds(runRequest(request)))
  })
})
