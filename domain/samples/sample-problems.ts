import { jsonFault } from '../config-schema/json-text.ts'
import type { ConnectorContent, ModuleKindName, ModuleSample } from '../connector.ts'
import { invalid } from '../module-kinds/check.ts'
import { moduleKindNames } from '../module-kinds/kinds.ts'
import { nameProblem } from '../names.ts'
import type { Problem } from '../problem.ts'
import { readSample } from './read-sample.ts'

/** Lengths in characters; the server refuses more. */
const sampleLimits = { perModule: 50, name: 120, text: 200_000 } as const
const texts = ['inputJson', 'recordedAnswersJson', 'expectedOutcomeJson'] as const

/** What keeps the samples of a module from being saved; paths start at "samples". */
export function sampleProblems(samples: readonly ModuleSample[]): Problem[] {
  if (samples.length > sampleLimits.perModule) return [invalid('samples', `${sampleLimits.perModule} samples at most.`)]
  return samples.flatMap((sample, index) => problemsOf(sample).map((problem) => ({ ...problem, path: ['samples', String(index), ...problem.path] })))
}

// Of a module that is typed into, the samples stay the same.
const known = new WeakMap<ModuleSample, Problem[]>()

function problemsOf(sample: ModuleSample): Problem[] {
  const problems = known.get(sample) ?? [...nameProblems(sample.name), ...texts.flatMap((key) => textProblems(key, sample[key]))]
  known.set(sample, problems)
  return problems
}

function nameProblems(name: string): Problem[] {
  const problem = nameProblem(name)
  if (problem !== null) return [problem]
  return name.length > sampleLimits.name ? [invalid('name', `A sample's name has ${sampleLimits.name} characters at most.`)] : []
}

function textProblems(key: string, text: string | null): Problem[] {
  if (text === null) return []
  if (text.length > sampleLimits.text) return [invalid(key, `A text of a sample has ${sampleLimits.text.toLocaleString('en')} characters at most; this one has ${text.length.toLocaleString('en')}.`)]
  const fault = jsonFault(text)
  return fault === null ? [] : [invalid(key, `This is not valid JSON: ${fault}`)]
}

/** Samples that no run could be made of, as `readSample` finds; paths lead through the content. */
export const unreadableSamples = (content: ConnectorContent): Problem[] =>
  moduleKindNames.flatMap((kind) =>
    content[kind].flatMap((module, place) =>
      module.samples.flatMap((sample, index) => unreadableTexts(kind, sample).map((problem) => ({ ...problem, path: [kind, String(place), 'samples', String(index), ...problem.path] }))),
    ),
  )

const unreadable = new WeakMap<ModuleSample, Problem[]>()

function unreadableTexts(kind: ModuleKindName, sample: ModuleSample): Problem[] {
  const problems = unreadable.get(sample) ?? readProblems(kind, sample)
  unreadable.set(sample, problems)
  return problems
}

function readProblems(kind: ModuleKindName, sample: ModuleSample): Problem[] {
  const read = readSample(kind, sample)
  return read.ok ? [] : read.problems.map(({ text, line, message }) => invalid(text, `Line ${line + 1}: ${message}`))
}
