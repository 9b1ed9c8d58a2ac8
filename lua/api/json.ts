import type { HostFamily } from './host-family.ts'

export const json: HostFamily = {
  name: 'json',
  doc: 'JSON text to Lua values and back, without loss.',
  functions: [
    {
      name: 'json.encode',
      parameters: [
        { name: 'value', type: 'any', doc: 'Strings, numbers, booleans, `json.null` and tables of these.' },
        { name: 'options', type: '{ indent?: integer }', doc: 'How many spaces to indent by; without it, one line.', isOptional: true },
      ],
      returns: [{ type: 'string', doc: 'JSON; the keys of an object in alphabetical order.' }],
      doc: 'Writes a value as JSON. A table with the keys 1 to n is an array; an empty table is an object unless `json.array` made it. A function, a cycle or a number that is not finite raises an error.',
      example: 'local text = json.encode({ id = 17, tags = json.array({}) })  -- {"id":17,"tags":[]}',
    },
    {
      name: 'json.decode',
      parameters: [{ name: 'text', type: 'string', doc: 'One JSON value.' }],
      returns: [
        { type: 'any', doc: 'The value; `nil` when the text is not JSON.' },
        { type: 'string|nil', doc: 'What is wrong with the text, with line and column.' },
      ],
      doc: 'Reads JSON. `null` becomes `json.null`, so a key that is there stays there; whole numbers stay integers, and arrays stay arrays when they are written again.',
      example: 'local order, problem = json.decode(request.rawBody)\nif order == nil then return { status = 400, body = { error = problem } } end',
    },
    {
      name: 'json.array',
      parameters: [{ name: 'list', type: 'any[]', doc: 'The list to mark; a new one when not given.', isOptional: true }],
      returns: [{ type: 'any[]', doc: 'The same table.' }],
      doc: 'Marks a table as an array, so that it is written as `[]` even when it is empty.',
      example: 'local body = { items = json.array() }',
    },
  ],
  values: [
    {
      name: 'json.null',
      type: 'JsonNull',
      doc: 'The `null` of JSON. It is not `nil` and counts as true in a condition: compare with `==`.',
      example: 'if order.note == json.null then order.note = nil end',
    },
  ],
  classes: [{ name: 'JsonNull', doc: 'The type of `json.null`.', fields: [] }],
}
