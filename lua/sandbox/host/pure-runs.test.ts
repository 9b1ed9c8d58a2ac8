import { describe, expect, test } from 'vitest'
import { bytesOf } from '../plain-values.ts'
import type { PlainValue } from '../plain-values.ts'
import { pureRuns } from './pure-runs.ts'

const world = { now: () => Date.UTC(2026, 10, 23, 10, 15, 30, 123), random: () => 0.5 }
function call(name: string, ...parameters: PlainValue[]): PlainValue[] {
  const values = pureRuns[name]?.(parameters, world)
  if (!Array.isArray(values)) throw new Error(`${name} gave no values at once.`)
  return values
}
const berlin = (text: string) => call('date.parse', text, undefined, 'Europe/Berlin')
const message = (name: string, ...parameters: PlainValue[]) => {
  try {
    return call(name, ...parameters)
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

describe('base64', () => {
  test('writes every byte in either alphabet and reads it back, padded or not', () => {
    const bytes = String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte))
    for (const alphabet of ['standard', 'url'] as const) {
      const [text] = call('base64.encode', bytes, alphabet)
      expect(call('base64.decode', text)).toEqual([bytes])
    }
    expect(call('base64.encode', '\u00fb\u00ff', 'url')).toEqual(['-_8'])
    expect(call('base64.decode', ' Z m9v\nYg = = ')).toEqual(['foob'])
  })

  test('says what is wrong with a text', () => {
    expect(call('base64.decode', 'Zm9*')).toEqual([undefined, 'no character of base64 at 4'])
    expect(call('base64.decode', 'Zm9vY')).toEqual([undefined, 'the text ends too early'])
    expect(message('base64.encode', undefined)).toBe("bad argument #1 to 'base64.encode' (string expected, got nil)")
    expect(message('base64.encode', 'a', 'hex')).toBe(`bad argument #2 to 'base64.encode' (one of "standard", "url" expected, got "hex")`)
  })
})

describe('crypto', () => {
  test('gives the digests that everybody else gives', () => {
    expect(call('crypto.sha256', 'abc')).toEqual(['ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'])
    expect(call('crypto.md5', 'abc', 'base64')).toEqual(['kAFQmDzST7DWlj99KOF/cg=='])
    // RFC 4231, test case 2.
    expect(call('crypto.hmac_sha256', 'Jefe', 'what do ya want for nothing?')).toEqual(['5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'])
    expect(call('crypto.sha256', '\0\u00ff', 'raw')).toEqual([expect.stringMatching(/^[\0-\u00ff]{32}$/)])
  })

  test('compares byte for byte', () => {
    expect(call('crypto.equals', 'secret', 'secret')).toEqual([true])
    expect(call('crypto.equals', '', '')).toEqual([true])
    for (const other of ['secreT', 'secretsecret', '', 'secret\0']) expect(call('crypto.equals', 'secret', other)).toEqual([false])
  })
})

describe('url', () => {
  test('takes a URL apart', () => {
    expect(call('url.parse', 'HTTPS://Files.Example/art/M%C3%BCller%20A4.pdf?v=1&v=2&q=a+b%26c#page%202')).toEqual([
      { scheme: 'https', host: 'files.example', port: 443, path: bytesOf('/art/Müller A4.pdf'), query: { v: '2', q: 'a b&c' }, fragment: 'page 2' },
    ])
    expect(call('url.parse', 'http://press.local:8010/jmf')).toEqual([expect.objectContaining({ port: 8010, query: {}, fragment: undefined })])
    expect(call('url.parse', '/jmf')).toEqual([undefined, '"/jmf" is no absolute URL'])
    expect(JSON.stringify(call('url.parse', 'http://a/?__proto__=1'))).toContain('{"__proto__":"1"}')
  })

  test('puts one together, with one slash between the parts', () => {
    expect(call('url.build', 'https://erp.example/api/', ['orders', 'A/17'], { expand: 'lines' })).toEqual(['https://erp.example/api/orders/A%2F17?expand=lines'])
    expect(call('url.build', 'https://erp.example/api?key=1#top', '/orders/', { b: true, a: ['x y', 2] })).toEqual([
      'https://erp.example/api/orders/?key=1&a=x%20y&a=2&b=true#top',
    ])
    expect(call('url.build', 'https://erp.example', [bytesOf('Müller & Co')])).toEqual(['https://erp.example/M%C3%BCller%20%26%20Co'])
  })

  test('lets no part of a path lead out of the base', () => {
    expect(message('url.build', 'https://erp.example/api', ['..', 'admin'])).toBe(`bad argument #2 to 'url.build' (".." can not be a part of a path)`)
    expect(call('url.build', 'https://erp.example/api', ['%2e%2e', 'x?y#z'])).toEqual(['https://erp.example/api/%252e%252e/x%3Fy%23z'])
    expect(message('url.build', 'erp', 'orders')).toBe(`bad argument #1 to 'url.build' ("erp" is no absolute URL)`)
    expect(message('url.build', 'https://erp.example', undefined, { page: null })).toContain(`the query's "page" is json.null`)
  })

  test('encodes and decodes parts, byte for byte', () => {
    expect(call('url.encode', bytesOf('Müller & Co'))).toEqual(['M%C3%BCller%20%26%20Co'])
    expect(call('url.decode', 'cover%20A4.pdf 100% %zz a+b')).toEqual(['cover A4.pdf 100% %zz a+b'])
  })
})

describe('csv', () => {
  test('reads rows by the names in the header', () => {
    const text = '\u00ef\u00bb\u00bfsku;amount\r\nA5;500\n\n"A4 ""matt""\nfolded";\rA3'
    expect(call('csv.parse', text, { separator: ';' })).toEqual([[{ sku: 'A5', amount: '500' }, { sku: 'A4 "matt"\nfolded', amount: '' }, { sku: 'A3', amount: '' }]])
    expect(call('csv.parse', 'a,5" pipe,,\n', { header: false })).toEqual([[['a', '5" pipe', '', '']]])
    expect(call('csv.parse', '')).toEqual([[]])
    expect(call('csv.parse', '\n\na\n\n1\n')).toEqual([[{ a: '1' }]])
  })

  test('says on which line something is wrong', () => {
    expect(call('csv.parse', 'a,b\r\n1,"2\r\n3')).toEqual([undefined, 'line 2: the closing quote is missing'])
    expect(call('csv.parse', 'a,b\n"1\n2"x,3')).toEqual([undefined, 'line 3: a separator or the end of the line is expected after the closing quote'])
    expect(call('csv.parse', 'a,b\n1,2,,\n1,2,3')).toEqual([undefined, 'line 3: 3 fields, but the header names 2'])
    expect(call('csv.parse', 'a,a')).toEqual([undefined, 'line 1: two columns are called "a"'])
  })

  test('writes what it reads', () => {
    const rows = [{ sku: 'A5, "matt"', amount: 500 }, { sku: ' two\nlines', amount: null }]
    const [text] = call('csv.encode', rows, { columns: ['sku', 'amount'] })
    expect(text).toBe('sku,amount\r\n"A5, ""matt""",500\r\n" two\nlines",\r\n')
    expect(call('csv.parse', text)).toEqual([[{ sku: 'A5, "matt"', amount: '500' }, { sku: ' two\nlines', amount: '' }]])
    expect(message('csv.encode', [{ a: {} }], { columns: ['a'] })).toContain('a field is a table')
    expect(message('csv.encode', [], {})).toContain('"columns" is a list of names')
  })
})

describe('date', () => {
  test.each([
    ['2026-11-23T10:15:30.123Z', '2026-11-23T10:15:30.123Z'],
    ['2026-11-23T10:15:30+01:00', '2026-11-23T09:15:30.000Z'],
    ['2026-11-23 10:15', '2026-11-23T10:15:00.000Z'],
    ['2026-11-23', '2026-11-23T00:00:00.000Z'],
    ['2026-11-23T24:00:00Z', '2026-11-24T00:00:00.000Z'],
    ['Mon, 23 Nov 2026 10:15:30 GMT', '2026-11-23T10:15:30.000Z'],
    ['23 Nov 2026 10:15 -0500', '2026-11-23T15:15:00.000Z'],
    ['1795428930', '2026-11-23T10:15:30.000Z'],
  ])('reads %s', (text, time) => {
    expect(call('date.parse', text)).toEqual([time])
  })

  test('reads what a pattern describes, in the zone that is given', () => {
    expect(call('date.parse', '24.12.2026 08:00', 'DD.MM.YYYY HH:mm', 'Europe/Berlin')).toEqual(['2026-12-24T07:00:00.000Z'])
    expect(call('date.parse', '1.7.26', 'DD.MM.YY', 'Europe/Berlin')).toEqual(['2026-06-30T22:00:00.000Z'])
    expect(call('date.parse', '20261126 +02:00', 'YYYYMMDD Z')).toEqual(['2026-11-25T22:00:00.000Z'])
    expect(call('date.parse', '2026-07-01T12:00:00', undefined, 'America/New_York')).toEqual(['2026-07-01T16:00:00.000Z'])
  })

  test('knows the hours that a change of clocks doubles and leaves out', () => {
    expect(berlin('2026-10-25T02:30:00')).toEqual(['2026-10-25T00:30:00.000Z'])
    expect(berlin('2026-03-29T02:30:00')).toEqual(['2026-03-29T01:30:00.000Z'])
  })

  test('says why a text is not a time', () => {
    expect(call('date.parse', 'tomorrow')).toEqual([undefined, '"tomorrow" is no time in ISO 8601, RFC 2822 or Unix seconds'])
    expect(call('date.parse', '2026-02-30')).toEqual([undefined, '"2026-02-30" names a day or an hour that does not exist'])
    expect(call('date.parse', '24/12/2026', 'DD.MM.YYYY')).toEqual([undefined, '"24/12/2026" is not written as the pattern says'])
    expect(message('date.parse', '1', 'D.M.YYYY')).toContain('"D" in the pattern belongs to none of YYYY, YY, MM')
    expect(message('date.format', '2026-11-23', 'YYYY', 'Mars/Olympus')).toBe(`bad argument #3 to 'date.format' ("Mars/Olympus" is no time zone)`)
    expect(message('date.format', 'tomorrow', 'YYYY')).toContain('"tomorrow" is no time in ISO 8601')
  })

  test('writes a time in a zone', () => {
    expect(call('date.format', '2026-07-01T22:05:06.007Z', 'DD.MM.YY HH:mm:ss.SSS Z [Uhr]', 'Europe/Berlin')).toEqual(['02.07.26 00:05:06.007 +02:00 Uhr'])
    expect(call('date.format', '2026-07-01T22:05:06Z', 'YYYY-MM-DDTHH:mmZ')).toEqual(['2026-07-01T22:05+00:00'])
  })

  test('counts with months of their own length', () => {
    expect(call('date.add', '2026-01-31T10:00:00Z', 1, 'months')).toEqual(['2026-02-28T10:00:00.000Z'])
    expect(call('date.add', '2028-02-29T00:00:00Z', -1, 'years')).toEqual(['2027-02-28T00:00:00.000Z'])
    expect(call('date.add', '2026-11-23T10:00:00Z', 1.5, 'hours')).toEqual(['2026-11-23T11:30:00.000Z'])
    expect(message('date.add', '2026-11-23T10:00:00Z', 1.5, 'months')).toContain('only whole months and years')
    expect(message('date.add', '2026-11-23T10:00:00Z', 9_000, 'years')).toContain('not within the years 0 to 9999')
    expect(call('date.diff', '2026-11-01T00:00:00Z', '2026-11-02T12:00:00Z', 'days')).toEqual([1.5])
    expect(call('date.diff', '2026-11-01T00:00:00Z', '2026-10-01T00:00:00Z', 'months')).toEqual([-1])
    expect(call('date.unix', '1969-12-31T23:59:59.500Z')).toEqual([-1])
    expect(call('date.now')).toEqual(['2026-11-23T10:15:30.123Z'])
  })
})

test('an id of a run repeats with its random numbers', () => {
  expect(call('uuid.v4')).toEqual(['80808080-8080-4080-8080-808080808080'])
})
