import type { HostFamily } from './host-family.ts'

export const request: HostFamily = {
  name: 'request',
  doc: 'The HTTP request that came in.',
  modules: ['apiEndpoints'],
  functions: [],
  values: [
    {
      name: 'request',
      type: 'EndpointRequest',
      doc: 'The authentication of the settings is done when the script runs. The script returns the response: `{ status, headers?, body? }`; a table as body is sent as JSON, a string as it is.',
      example: 'local order = request.body\nreturn { status = 202, body = { received = order.id } }',
    },
  ],
  classes: [
    {
      name: 'EndpointRequest',
      doc: 'An HTTP request.',
      fields: [
        { name: 'method', type: 'string', doc: 'In capitals.' },
        { name: 'path', type: 'string', doc: "Below the connector's address, without a leading slash." },
        { name: 'params', type: 'table<string, string>', doc: 'What the `:name` parts of the path took.' },
        { name: 'query', type: 'table<string, string>', doc: 'Of a repeated name the last value.' },
        { name: 'headers', type: 'table<string, string>', doc: 'Names in lower case.' },
        { name: 'body', type: 'any', doc: 'JSON as by `json.decode`, XML as the root by `xml.parse`, a form as a table, raw as a string. A body that can not be read is answered with 400 before the script runs.' },
        { name: 'rawBody', type: 'string', doc: 'The body as received, byte for byte.' },
      ],
    },
    {
      name: 'EndpointResponse',
      doc: 'What an endpoint returns.',
      fields: [
        { name: 'status', type: 'integer', doc: '200 when not given.', isOptional: true },
        { name: 'headers', type: 'table<string, string>', doc: 'Added to the usual ones.', isOptional: true },
        { name: 'body', type: 'any', doc: 'A string is sent as it is, anything else as JSON.', isOptional: true },
      ],
    },
  ],
}
