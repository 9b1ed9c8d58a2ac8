import { describe, expect, test } from 'vitest'
import { signatureHelpAt } from './signature-help.ts'
import { connectorWith } from './testing/connector.ts'

function helpAt(snippet: string) {
  const { main, cursors } = connectorWith(snippet)
  return signatureHelpAt(main, cursors[0] ?? 0)
}

describe('the function whose arguments are typed', () => {
  test.each([
    ['http.get(¦)', 'http.get(url: string, options?: HttpOptions): HttpResponse?, string?', 0],
    ['http.get(¦', 'http.get(url: string, options?: HttpOptions): HttpResponse?, string?', 0],
    ['http.get("x", ¦)', 'http.get(url: string, options?: HttpOptions): HttpResponse?, string?', 1],
    ['http.get("a,b", ¦', 'http.get(url: string, options?: HttpOptions): HttpResponse?, string?', 1],
    ['http.get("x", { headers = { a = 1, b = 2 }, ¦ })', 'http.get(url: string, options?: HttpOptions): HttpResponse?, string?', 1],
    ['string.format("x", 1, ¦)', 'string.format(format: string, ...): string', 2],
    ['("x"):rep(¦)', '("x"):rep(n: integer, separator?: string): string', 0],
    ['local function add(a, b) return a end\nadd(1, ¦)', 'add(a?, b?): integer', 1],
    ['local M = {}\nfunction M:set(key, value) end\nM:set(1, ¦)', 'M:set(key?, value?)', 1],
    ['shared.order_from({}, ¦)', 'shared.order_from(raw: table, strict?: boolean): Order, string?', 1],
    ['print(date.add("x", ¦))', 'date.add(at: string, amount: number, unit: "seconds" | "minutes" | "hours" | "days" | "weeks" | "months" | "years"): string', 1],
    ['log.info("x", {\n  a = 1,\n  ¦\n})', 'log.info(message: string, fields?: table<string, any>)', 1],
  ])('%s', (snippet, label, active) => {
    const help = helpAt(snippet)
    expect(help?.label).toBe(label)
    expect(help?.active).toBe(active)
  })
  test.each(['print(1)¦', 'unknown(¦)', 'local x = ¦', 'f¦(1)'])('none in %s', (snippet) => expect(helpAt(snippet)).toBeNull())
})

test('a parameter is marked in the label and explained', () => {
  const help = helpAt('http.get(¦)')
  const [url] = help?.parameters ?? []
  expect(url && help?.label.slice(url.start, url.end)).toBe('url: string')
  expect(url?.doc).toBe('An absolute http or https URL.')
})
