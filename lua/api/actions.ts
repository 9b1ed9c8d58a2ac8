import type { HostFamily } from './host-family.ts'

export const actions: HostFamily = {
  name: 'actions',
  doc: "The connector's own actions, and those that other connectors export.",
  functions: [
    {
      name: 'actions.call',
      parameters: [
        { name: 'handle', type: 'string', doc: 'As in "fetch-order"; of another connector, "shop/fetch-order".' },
        { name: 'input', type: 'any', doc: "What the action reads as `input`; must fit its input schema.", isOptional: true },
      ],
      returns: [
        { type: 'any', doc: 'What the action returned; `nil` when it failed.' },
        { type: 'string|nil', doc: 'Its error message.' },
      ],
      doc: 'Runs an action and waits for it. An action that does not exist, or that the permissions do not allow, raises an error.',
      example: 'local order, problem = actions.call("fetch-order", { id = 1001 })\nif problem then log.error("order not read", { problem = problem }) end',
      policyActions: ['actions:call'],
    },
  ],
  values: [],
  classes: [],
}
