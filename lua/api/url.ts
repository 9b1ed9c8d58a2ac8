import type { HostFamily } from './host-family.ts'

export const url: HostFamily = {
  name: 'url',
  doc: 'URLs taken apart and put together.',
  functions: [
    {
      name: 'url.parse',
      parameters: [{ name: 'text', type: 'string', doc: 'An absolute URL.' }],
      returns: [
        { type: 'UrlParts|nil', doc: 'Its parts, decoded.' },
        { type: 'string|nil', doc: 'What is wrong with the text.' },
      ],
      doc: 'Takes a URL apart.',
      example: 'local parts = url.parse("https://files.example/art/1001.pdf?v=2")\nlog.debug("host", { host = parts.host, version = parts.query.v })',
    },
    {
      name: 'url.build',
      parameters: [
        { name: 'base', type: 'string', doc: 'An absolute URL; a query it has is kept.' },
        { name: 'path', type: 'string|string[]', doc: 'Added to the path of `base`; a list is encoded part by part.', isOptional: true },
        { name: 'query', type: 'table<string, string|number|boolean|string[]>', doc: 'Added, encoded, in alphabetical order.', isOptional: true },
      ],
      returns: [{ type: 'string', doc: 'The URL.' }],
      doc: 'Puts a URL together, with one slash between the parts. A base that is not a URL raises an error, and so does `..` in a list, which would lead out of the base.',
      example: 'local address = url.build("https://erp.example/api/", { "orders", "A/17" }, { expand = "lines" })\n-- https://erp.example/api/orders/A%2F17?expand=lines',
    },
    {
      name: 'url.encode',
      parameters: [{ name: 'text', type: 'string', doc: 'Any text.' }],
      returns: [{ type: 'string', doc: 'With all but letters, digits and `-._~` as percent codes.' }],
      doc: 'Encodes one part of a URL.',
      example: 'local part = url.encode("Müller & Co")  -- M%C3%BCller%20%26%20Co',
    },
    {
      name: 'url.decode',
      parameters: [{ name: 'text', type: 'string', doc: 'One part of a URL.' }],
      returns: [{ type: 'string', doc: 'Percent codes that are none stay as they are.' }],
      doc: 'Decodes percent codes.',
      example: 'local name = url.decode("cover%20A4.pdf")  -- cover A4.pdf',
    },
  ],
  values: [],
  classes: [
    {
      name: 'UrlParts',
      doc: 'The parts of a URL.',
      fields: [
        { name: 'scheme', type: 'string', doc: 'In lower case, as in "https".' },
        { name: 'host', type: 'string', doc: 'In lower case, without the port.' },
        { name: 'port', type: 'integer', doc: 'As given, or the usual one of the scheme.' },
        { name: 'path', type: 'string', doc: 'With its leading slash.' },
        { name: 'query', type: 'table<string, string>', doc: 'Of a repeated name the last value.' },
        { name: 'fragment', type: 'string', doc: 'Without the #.', isOptional: true },
      ],
    },
  ],
}
