/** A config with each kind of part that a form finds hard. */
export const shopConfig = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['url', 'auth'],
  properties: {
    url: { type: 'string', format: 'uri', title: 'Shop address' },
    mode: { title: 'Mode', oneOf: [{ const: 'test', title: 'Test' }, { const: 'live', title: 'Live' }], default: 'test' },
    since: { type: 'string', format: 'date', title: 'Orders since' },
    auth: {
      title: 'Sign in',
      oneOf: [
        { title: 'Password', required: ['kind', 'user'], properties: { kind: { const: 'basic' }, user: { type: 'string', title: 'User' }, password: { type: 'string', format: 'password', title: 'Password' } } },
        { title: 'Token', required: ['kind'], properties: { kind: { const: 'token' }, user: { type: 'string', title: 'User' }, token: { type: 'string', writeOnly: true, title: 'Access token' } } },
      ],
    },
    warehouses: { title: 'Warehouses', type: 'array', items: { type: 'object', properties: { city: { type: 'string', title: 'City' } } } },
  },
  if: { properties: { mode: { const: 'live' } }, required: ['mode'] },
  // JSON Schema's own word; the object is never awaited.
  ...JSON.parse('{ "then": { "properties": { "account": { "type": "string", "title": "Live account" } }, "required": ["account"] } }'),
}
