/** The fields of one row, and the line it starts on. */
export type CsvRow = { line: number; fields: string[] }
export type ReadCsv = { ok: true; rows: CsvRow[] } | { ok: false; problem: string }

/** Rows as RFC 4180 writes them; lines may end in CR LF, LF or CR, also mixed. Empty lines are left out. */
export function readCsv(text: string, separator: string): ReadCsv {
  const rows: CsvRow[] = []
  const fieldEnd = new RegExp(`[\\${separator}\r\n]`, 'g')
  let line = 1
  for (let at = 0; at < text.length; ) {
    const row = readRow(text, at, separator, fieldEnd)
    if ('problem' in row) return { ok: false, problem: `line ${line + lineEnds(text.slice(at, row.at))}: ${row.problem}` }
    if (row.end > at) rows.push({ line, fields: row.fields })
    const next = row.end + (text.startsWith('\r\n', row.end) ? 2 : 1)
    line += lineEnds(text.slice(at, next))
    at = next
  }
  return { ok: true, rows }
}

type ReadRow = { fields: string[]; end: number } | { problem: string; at: number }

function readRow(text: string, start: number, separator: string, fieldEnd: RegExp): ReadRow {
  const fields: string[] = []
  for (let at = start; ; at += 1) {
    if (text[at] === '"') {
      const quote = closingQuote(text, at)
      if (quote === -1) return { problem: 'the closing quote is missing', at }
      fields.push(text.slice(at + 1, quote).replaceAll('""', '"'))
      at = quote + 1
    } else {
      const end = bareEnd(text, at, fieldEnd)
      fields.push(text.slice(at, end))
      at = end
    }
    if (at >= text.length || text[at] === '\r' || text[at] === '\n') return { fields, end: at }
    if (text[at] !== separator) return { problem: 'a separator or the end of the line is expected after the closing quote', at }
  }
}

function closingQuote(text: string, opening: number): number {
  let quote = text.indexOf('"', opening + 1)
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2)
  return quote
}

function bareEnd(text: string, start: number, fieldEnd: RegExp): number {
  fieldEnd.lastIndex = start
  return fieldEnd.exec(text)?.index ?? text.length
}

const lineEnds = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0
