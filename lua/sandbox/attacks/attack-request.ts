import type { RunRequest } from '../run-request.ts'
import type { Attack } from './attack.ts'

const all = '{ "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }'
const anyAnswer = { method: '*', url: '*', response: { status: 200, headers: {}, body: '{}' } }

/** Milliseconds, by how an attack must end: what shall be stopped is stopped soon, what shall return may be slow on a busy machine. */
const times = { stopped: 150, failed: 10_000, returned: 10_000 }

/** The run of an attack, within narrow limits. */
export const attackRequest = ({ script, shared, policy = all, ends }: Attack): RunRequest => ({
  connector: {
    handle: 'shop',
    scripts: [{ name: 'actions/test', text: script }, ...(shared === undefined ? [] : [{ name: 'shared' as const, text: shared }])],
    policyJson: policy,
    configJson: '{}',
  },
  module: 'actions/test',
  inputJson: '{}',
  answers: { http: [anyAnswer], store: { 'own/x': 1 }, actions: [] },
  limits: { memoryBytes: 16 * 1024 * 1024, timeMs: ends === undefined ? 400 : times[ends], outputBytes: 256 * 1024 },
  watch: null,
})

/** A run that shows that all is well. */
export const harmless: Attack = { name: 'harmless', script: 'return 1 + 1', ends: 'returned' }
