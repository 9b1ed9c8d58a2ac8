/** A request to run a script as an action that may do anything. */
export const luaRequest = (script: string, limits: { timeMs?: number; memoryBytes?: number } = {}) => ({
  connector: {
    handle: 'shop',
    scripts: [{ name: 'actions/test', text: script }],
    policyJson: '{ "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }',
    configJson: '{}',
  },
  module: 'actions/test',
  inputJson: '{}',
  answers: { http: [], store: {}, actions: [] },
  limits: { memoryBytes: 64 * 1024 * 1024, timeMs: 5_000, outputBytes: 1024 * 1024, ...limits },
  watch: null,
})
