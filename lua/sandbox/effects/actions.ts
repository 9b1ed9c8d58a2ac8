import { parseExactJson } from '#domain/exact-json.ts'
import { bytesOf, HostError } from '../plain-values.ts'
import type { ActionCall } from '../run-report.ts'
import type { ScriptName } from '../run-request.ts'
import type { Effect, HostCall } from './host-call.ts'

const depthLimit = 8
/** Bytes of C's stack, of 1 MB, that the deepest recursion of one state can take. */
const stackNeeded = 512 * 1024

/** `runAction` runs an action of the same connector: what it returned as JSON text, or why it failed. */
export const actionEffects = (runAction: (call: HostCall, script: ScriptName, inputJson: string) => { json: string } | { problem: string }): Record<string, Effect> => ({
  'actions.call': (call) => {
    const { connector, answers } = call.run.request
    const written = call.text(1)
    const handle = written.includes('/') ? written : `${connector.handle}/${written}`
    call.mustBeAllowed('actions:call', `action/${handle}`)
    const inputJson = call.has(2) ? call.json(2) : '{}'
    const isOwn = handle.startsWith(`${connector.handle}/`)
    const name: ScriptName = `actions/${handle.slice(connector.handle.length + 1)}`
    if (isOwn && !connector.scripts.some((script) => script.name === name)) throw new HostError(`there is no action "${written}"`)
    if (isOwn) return give(call, { handle, inputJson }, nested(call, () => runAction(call, name, inputJson)))
    const recorded = answers.actions.find((answer) => answer.handle === handle)
    if (recorded === undefined) {
      note(call, { handle, inputJson }, { status: 'not mocked' })
      return call.refuse('not mocked', `the action ${handle} is not mocked: no recorded answer is for it`)
    }
    return give(call, { handle, inputJson }, 'output' in recorded ? { json: JSON.stringify(recorded.output) } : recorded)
  },
})

function nested<Outcome>(call: HostCall, act: () => Outcome): Outcome {
  const isStackShort = call.run.module.api.emscripten_stack_get_free() < stackNeeded
  if (call.run.depth >= depthLimit || isStackShort) throw new HostError('actions call each other too deep')
  call.run.depth += 1
  const outcome = act()
  call.run.depth -= 1
  return outcome
}

type Called = { handle: string; inputJson: string }

function note(call: HostCall, { handle, inputJson }: Called, answer: ActionCall['answer']): void {
  call.run.journal.note('actions', { handle, input: parseExactJson(inputJson), at: call.at, answer })
}

function give(call: HostCall, called: Called, outcome: { json: string } | { problem: string }): number {
  note(call, called, 'json' in outcome ? { output: parseExactJson(outcome.json) } : outcome)
  return 'json' in outcome ? call.giveJson(outcome.json) : call.give(undefined, bytesOf(outcome.problem))
}
