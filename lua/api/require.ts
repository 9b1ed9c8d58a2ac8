import type { HostFamily } from './host-family.ts'

export const requireShared: HostFamily = {
  name: 'require',
  doc: 'Gives the shared library; there are no other libraries to load.',
  functions: [
    {
      name: 'require',
      parameters: [{ name: 'name', type: '"shared"', doc: 'The only name there is.' }],
      returns: [{ type: 'Shared', doc: 'The same as the global `shared`.' }],
      doc: 'The value that the shared library returned. Any other name raises an error.',
      example: 'local jmf = require("shared")',
    },
  ],
  values: [],
  classes: [],
}
