import type { HostFamily } from './host-family.ts'

export const uuid: HostFamily = {
  name: 'uuid',
  doc: 'Ids that no one else makes.',
  functions: [
    {
      name: 'uuid.v4',
      parameters: [],
      returns: [{ type: 'string', doc: 'As in "5b6b6c5e-5d6c-4f0a-9a3c-0b8f6f1f6a01".' }],
      doc: 'A random UUID. A sample can fix it.',
      example: 'local message_id = "m_" .. uuid.v4()',
    },
  ],
  values: [],
  classes: [],
}
