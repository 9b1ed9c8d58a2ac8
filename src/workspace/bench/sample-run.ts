import type { ModuleSample } from '#domain/connector.ts'
import type { RunReport, RunRequest } from '../../workers/lua-run/contract.ts'
import type { ModulePlace } from '../module-edits.ts'
import { judgeRun } from './judge-run.ts'
import { readAnswers } from './read-answers.ts'
import { type Runnable, runRequest } from './run-request.ts'
import type { SampleResult } from './sample-results-store.ts'

/** The run of a sample as it is kept; null where its recorded answers can not be read. */
export function sampleRequest(runnable: Runnable, place: ModulePlace, sample: ModuleSample): RunRequest | null {
  const read = readAnswers(sample.recordedAnswersJson)
  return read.ok ? runRequest(runnable, place, { inputJson: sample.inputJson, answers: read.answers }) : null
}

/** Of everything that the outcome of a sample depends on; another print means that it has to run again. */
export const printOf = (request: RunRequest, { expectedOutcomeJson }: ModuleSample) => hash(JSON.stringify([request.connector, request.module, request.inputJson, request.requestFormat ?? null, request.answers, request.limits, expectedOutcomeJson]))

export const resultOf = (sample: ModuleSample, request: RunRequest, report: RunReport): SampleResult => ({
  print: printOf(request, sample),
  isPassed: judgeRun(sample.expectedOutcomeJson, report).isPassed,
  at: Date.now(),
})

/** 53 bits of a text (cyrb53): enough to notice a change, which nobody makes to deceive themselves. */
function hash(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 2_654_435_761)
    other = Math.imul(other ^ code, 1_597_334_677)
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909)
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909)
  return ((other >>> 0) * 2 ** 21 + (one >>> 11)).toString(36)
}
