import type { HostFamily } from './host-family.ts'

export const base64: HostFamily = {
  name: 'base64',
  doc: 'Bytes as text of 64 characters, as in RFC 4648.',
  functions: [
    {
      name: 'base64.encode',
      parameters: [
        { name: 'bytes', type: 'string', doc: 'Any bytes.' },
        { name: 'alphabet', type: '"standard"|"url"', doc: 'With `+/` and padding, or with `-_` and none; "standard" when not given.', isOptional: true },
      ],
      returns: [{ type: 'string', doc: 'One line.' }],
      doc: 'Encodes bytes.',
      example: 'local headers = { Authorization = "Basic " .. base64.encode("user:password") }',
    },
    {
      name: 'base64.decode',
      parameters: [{ name: 'text', type: 'string', doc: 'In either alphabet, padded or not; white space is skipped.' }],
      returns: [
        { type: 'string|nil', doc: 'The bytes.' },
        { type: 'string|nil', doc: 'What is wrong with the text.' },
      ],
      doc: 'Decodes text.',
      example: 'local pdf, problem = base64.decode(input.document)\nif not pdf then error("label: " .. problem) end',
    },
  ],
  values: [],
  classes: [],
}
