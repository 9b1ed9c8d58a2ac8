import type { ConnectorContent } from '#domain/connector.ts'
import { mergeContent } from '#domain/merge/merge-content.ts'
import { resolveConflict } from '#domain/merge/resolve-conflict.ts'

/** A change that can be taken back, as in “Delete “Fetch order””. */
export type UndoStep = {
  label: string
  /** Steps of the same field that follow each other become one. */
  field?: string
  before: ConnectorContent
  after: ConnectorContent
}
export type UndoSteps = { past: readonly UndoStep[]; future: readonly UndoStep[] }

export const noSteps: UndoSteps = { past: [], future: [] }
const stepsKept = 100

export function withStep(steps: UndoSteps, step: UndoStep): UndoSteps {
  const last = steps.past.at(-1)
  const goesOn = last !== undefined && step.field !== undefined && last.field === step.field
  const past = goesOn ? [...steps.past.slice(0, -1), { ...last, after: step.after }] : [...steps.past, step]
  return { past: past.slice(-stepsKept), future: [] }
}

/** Takes a step back (the last, or one that a notice offers) and leaves alone what was changed since: typed text, other modules. */
export function stepBack(steps: UndoSteps, current: ConnectorContent, step = steps.past.at(-1)): { steps: UndoSteps; content: ConnectorContent } | null {
  if (step === undefined || !steps.past.includes(step)) return null
  const content = takeBack(step, current)
  return { content, steps: { past: steps.past.filter((each) => each !== step), future: [...steps.future, { ...step, before: current, after: content }] } }
}

export function stepForward(steps: UndoSteps, current: ConnectorContent): { steps: UndoSteps; content: ConnectorContent } | null {
  const step = steps.future.at(-1)
  if (step === undefined) return null
  const content = takeBack(step, current)
  return { content, steps: { past: [...steps.past, { ...step, before: current, after: content }], future: steps.future.slice(0, -1) } }
}

/** A merge in which the step's own beginning is "mine" wins where both say something. */
function takeBack(step: UndoStep, current: ConnectorContent): ConnectorContent {
  const merge = mergeContent({ base: step.after, theirs: current, mine: step.before })
  return merge.conflicts.reduce((content, conflict) => resolveConflict(content, conflict, 'mine'), merge.content)
}
