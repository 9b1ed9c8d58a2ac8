import type { HostFamily, HostField } from './host-family.ts'

/** A string is text. */
const node = '(XmlElement|XmlMarkup|string)[]'
const element: HostField = { name: 'element', type: 'XmlElement', doc: 'Where to start.' }
const path: HostField = { name: 'path', type: 'string', doc: 'As in `Signal[@Type=\'Status\']/DeviceInfo`, see above.' }

const paths = [
  'A path leads down from the element: steps between slashes, `*` for any element, a double slash for any depth.',
  'A step matches the local name in every namespace; `{http://www.CIP4.org/JDFSchema_1_1}Media` asks for one.',
  "`[@Name]` and `[@Name='value']` ask for an attribute.",
].join(' ')

export const xml: HostFamily = {
  name: 'xml',
  doc: 'XML as tables: namespaces, attributes and order survive; no DTD, no entities of its own, nothing is fetched.',
  functions: [
    {
      name: 'xml.parse',
      parameters: [{ name: 'text', type: 'string', doc: 'A document in UTF-8, or in the encoding it declares.' }],
      returns: [
        { type: 'XmlElement|nil', doc: 'The root element; `nil` when the text is not well-formed.' },
        { type: 'string|nil', doc: 'What is wrong, with line and column.' },
      ],
      doc: 'Reads a document. A document type with entities is refused. Comments and processing instructions inside the root are kept as nodes.',
      example: 'local root, problem = xml.parse(request.rawBody)\nif not root then log.warn("not XML", { problem = problem }) end',
    },
    {
      name: 'xml.serialize',
      parameters: [
        { name: 'element', type: 'XmlElement', doc: 'The root of what is written.' },
        { name: 'options', type: '{ declaration?: boolean, indent?: integer }', doc: 'Whether to start with `<?xml ...?>`, and by how many spaces to indent.', isOptional: true },
      ],
      returns: [{ type: 'string', doc: 'The document in UTF-8.' }],
      doc: 'Writes an element. Names are written as they stand in `name` and `attributes`, so a prefix must be declared by an `xmlns:` attribute. What was parsed comes out as it went in. What XML can not hold raises an error: names with spaces, bytes that are no UTF-8.',
      example: 'local text = xml.serialize(xml.element("JMF", { Version = "1.5" }), { declaration = true })',
    },
    {
      name: 'xml.element',
      parameters: [
        { name: 'name', type: 'string', doc: 'With its prefix, if it has one.' },
        { name: 'attributes', type: 'table<string, string|number|boolean>', doc: 'Written in alphabetical order, `xmlns` first.', isOptional: true },
        { name: 'children', type: node, doc: 'Elements and texts, in order.', isOptional: true },
      ],
      returns: [{ type: 'XmlElement', doc: 'A new element.' }],
      doc: 'Makes an element. Numbers and booleans become the text that XML Schema uses.',
      example: 'local query = xml.element("Query", { ID = "q1", Type = "KnownDevices" }, {\n  xml.element("DeviceFilter", { DeviceDetails = "Brief" }),\n})',
    },
    {
      name: 'xml.find',
      parameters: [element, path],
      returns: [{ type: 'XmlElement|nil', doc: 'The first match in document order.' }],
      doc: `Finds one element below another. ${paths}`,
      example: 'local root = xml.parse(request.rawBody)\nlocal device = xml.find(root, "Response[@Type=\'Status\']/DeviceInfo")',
    },
    {
      name: 'xml.find_all',
      parameters: [element, path],
      returns: [{ type: 'XmlElement[]', doc: 'All matches in document order; an empty list when there is none.' }],
      doc: `Finds all elements that match. ${paths}`,
      example: 'local root = xml.parse(request.rawBody)\nfor _, media in ipairs(xml.find_all(root, "//Media")) do log.debug("media", media.attributes) end',
    },
    {
      name: 'xml.text',
      parameters: [element],
      returns: [{ type: 'string', doc: 'Without the white space at both ends.' }],
      doc: 'The text inside an element and all elements below it.',
      example: 'local note = xml.text(xml.element("Comment", {}, { " 6 page brochure " }))',
    },
  ],
  values: [],
  classes: [
    {
      name: 'XmlElement',
      doc: 'An element; a change to it shows when it is serialized.',
      fields: [
        { name: 'name', type: 'string', doc: 'As written, with the prefix.' },
        { name: 'localName', type: 'string', doc: 'Without the prefix.' },
        { name: 'namespace', type: 'string', doc: 'The namespace URI; empty when there is none.' },
        { name: 'attributes', type: 'table<string, string>', doc: 'Values by name as written, declarations of namespaces included.' },
        { name: 'attributeOrder', type: 'string[]', doc: 'The names in the order of the document; those it lacks are written last.' },
        { name: 'children', type: node, doc: 'What stands inside, in order.' },
      ],
    },
    {
      name: 'XmlMarkup',
      doc: 'A node that is neither an element nor text.',
      fields: [
        { name: 'kind', type: '"comment"|"cdata"|"instruction"', doc: 'Which one.' },
        { name: 'text', type: 'string', doc: 'What stands between the marks.' },
      ],
    },
  ],
}
