import type { HostRuns, PlainTable, PlainValue } from '../plain-values.ts'
import { Arguments, isTable, luaType } from './arguments.ts'
import { readCsv } from './read-csv.ts'
import type { CsvRow } from './read-csv.ts'

const separators = [',', ';', '\t', '|'] as const
const byteOrderMark = '\u00ef\u00bb\u00bf'

export const csvRuns: HostRuns = {
  'csv.parse': (parameters) => {
    const given = new Arguments('csv.parse', parameters)
    const text = given.text(0).startsWith(byteOrderMark) ? given.text(0).slice(byteOrderMark.length) : given.text(0)
    const read = readCsv(text, given.option(1, 'separator', separators) ?? ',')
    if (!read.ok) return [undefined, read.problem]
    if (given.optionalTable(1)?.['header'] === false) return [read.rows.map(({ fields }) => fields)]
    const named = namedRows(read.rows)
    return typeof named === 'string' ? [undefined, named] : [named]
  },
  'csv.encode': (parameters) => {
    const given = new Arguments('csv.encode', parameters)
    const separator = given.option(1, 'separator', separators) ?? ','
    const columns = columnsOf(given)
    const rows = given.list(0).map((row, index) => {
      const fields = isTable(row) ? row : given.bad(0, `row ${index + 1} is no table`)
      return columns.map((column) => fieldText(given, fields[column]))
    })
    return [[columns, ...rows].map((fields) => `${fields.map((field) => quoted(field, separator)).join(separator)}\r\n`).join('')]
  },
}

function namedRows([head, ...rows]: CsvRow[]): PlainTable[] | string {
  const names = head?.fields ?? []
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index)
  if (twice !== undefined) return `line 1: two columns are called "${twice}"`
  const long = rows.find(({ fields }) => fields.slice(names.length).some((field) => field !== ''))
  if (long !== undefined) return `line ${long.line}: ${long.fields.length} fields, but the header names ${names.length}`
  return rows.map(({ fields }) => {
    const row: PlainTable = Object.create(null)
    for (const [index, name] of names.entries()) row[name] = fields[index] ?? ''
    return row
  })
}

function columnsOf(given: Arguments): string[] {
  const columns = given.optionalTable(1)?.['columns']
  if (!Array.isArray(columns)) return given.bad(1, '"columns" is a list of names')
  return columns.map((column) => (typeof column === 'string' ? column : given.bad(1, `the name of a column is a string, not ${luaType(column)}`)))
}

function fieldText(given: Arguments, value: PlainValue): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? given.bad(0, 'a field is a table') : String(value)
}

/** Readers may trim the white space at the ends of a bare field. */
const quoted = (field: string, separator: string) => (field.includes(separator) || /["\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
