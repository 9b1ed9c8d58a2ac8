import type { HostFamily, HostField } from './host-family.ts'

const separator: HostField = { name: 'separator', type: '","|";"|"\\t"|"|"', doc: 'Between the fields; a comma when not given.', isOptional: true }

export const csv: HostFamily = {
  name: 'csv',
  doc: 'Tables as text, quoted as in RFC 4180.',
  functions: [
    {
      name: 'csv.parse',
      parameters: [
        { name: 'text', type: 'string', doc: 'With or without a byte order mark; lines end as they like.' },
        { name: 'options', type: 'CsvReadOptions', doc: 'Separator and header.', isOptional: true },
      ],
      returns: [
        { type: 'table<string, string>[]|string[][]|nil', doc: 'A row by the names in the header, or a list of fields without one.' },
        { type: 'string|nil', doc: 'What is wrong, with the line.' },
      ],
      doc: 'Reads rows. Every field is a string; the fields that a short row lacks are empty.',
      example: 'local rows = csv.parse("sku;amount\\nA5-FLYER;500", { separator = ";" })\nlog.info("rows", { count = #rows, first = rows[1].sku })',
    },
    {
      name: 'csv.encode',
      parameters: [
        { name: 'rows', type: 'table<string, any>[]', doc: 'A row by column name.' },
        { name: 'options', type: 'CsvWriteOptions', doc: 'The columns and the separator.' },
      ],
      returns: [{ type: 'string', doc: 'Lines that end in CR LF, the header first.' }],
      doc: 'Writes rows. Fields are quoted where they must be; `nil` and `json.null` are empty.',
      example: 'local text = csv.encode({ { sku = "A5", amount = 500 } }, { columns = { "sku", "amount" } })',
    },
  ],
  values: [],
  classes: [
    {
      name: 'CsvReadOptions',
      doc: 'How rows are read.',
      fields: [separator, { name: 'header', type: 'boolean', doc: 'Whether the first row holds the names; true when not given.', isOptional: true }],
    },
    { name: 'CsvWriteOptions', doc: 'How rows are written.', fields: [{ name: 'columns', type: 'string[]', doc: 'Names, in order.' }, separator] },
  ],
}
