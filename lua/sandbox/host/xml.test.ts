import { describe, expect, test } from 'vitest'
import { bytesOf, textOf } from '../plain-values.ts'
import { run } from '../test-runs.ts'
import { readXml } from './read-xml.ts'

const samples = Object.entries(import.meta.glob<string>('/library/*/*/samples/*.json', { query: '?raw', import: 'default', eager: true }))

/** All documents in the samples of the library: real JDF, JMF and XJDF. */
const documents = samples.flatMap(([file, json]) => textsIn(JSON.parse(json)).flatMap((text) => (/^\s*</.test(text) ? [{ file: file.replace('/library/', ''), text }] : [])))

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const returned = (script: string, input: string | object = {}) => {
  const { result } = run(script, { input: typeof input === 'string' ? { text: input } : JSON.parse(JSON.stringify(input)) })
  return result.status === 'returned' ? result.value : result
}
function written(text: string): string {
  const value = returned('local root, problem = xml.parse(input.text) return root and xml.serialize(root) or "not read: " .. problem', text)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
const treeOf = (text: string) => readXml(bytesOf(text))

/** The root as it stands in a document, with what XML says means the same written in one way: white space and quotes in tags, empty elements. */
function rootText(document: string): string {
  const text = document.replaceAll('\r\n', '\n')
  const root = text.slice(text.search(/<[A-Za-z_]/)).trimEnd()
  const tag = /<([A-Za-z_][^\s/>]*)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g
  const attribute = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
  const tags = root.replace(tag, (_, name: string, attributes: string, slash: string) => `<${name}${attributes.replace(attribute, (_all, key: string, double?: string, single = '') => ` ${key}="${(double ?? single).replace(/\s/g, ' ')}"`)}${slash}>`)
  return tags.replace(/<([^\s<>/!?"]+)((?: [^<>"]+="[^"]*")*)><\/\1>/g, '<$1$2/>').replace(/<\/([^\s>]+)\s+>/g, '</$1>')
}

describe('real JDF, JMF and XJDF', () => {
  const whole = documents.filter(({ text }) => treeOf(text).ok)

  test('stand in the samples of the library', () => {
    expect(whole.length).toBeGreaterThan(15)
  })

  test.each(whole)('of $file come out as they went in', ({ text }) => {
    expect(written(text)).toBe(rootText(text))
    expect(treeOf(written(text))).toEqual(treeOf(text))
  })
})

describe('a document', () => {
  test('keeps namespaces, order, comments, CDATA and instructions', () => {
    const text = '<x:a xmlns:x="urn:1" z="1" b="&quot;&#9;&#10;&amp;&lt;>" x:c="ü"><!-- - --><?p q=1?>t&amp;&lt;&gt;&#13;<![CDATA[<&]]><b xmlns="urn:2"/> </x:a>'
    expect(textOf(bytesOf(written(text)))).toBe(text)
    expect(treeOf(text)).toMatchObject({ element: { name: 'x:a', localName: 'a', namespace: 'urn:1', attributeOrder: ['xmlns:x', 'z', 'b', 'x:c'] } })
  })

  test('of ASCII alone can name any character by its number', () => {
    expect(written('<a b="M&#252;ller">&#x20AC; &#128512;</a>')).toBe('<a b="Müller">€ 😀</a>')
  })

  test('is read in the encoding it declares, or by its byte order mark', () => {
    const latin = '<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00fc</a>'
    expect(readXml(latin)).toMatchObject({ element: { children: [bytesOf('ü')] } })
    const utf16 = `\u00ff\u00fe${'<a>ü</a>'.split('').map((letter) => `${letter}\0`).join('')}`
    expect(readXml(utf16)).toMatchObject({ element: { children: [bytesOf('ü')] } })
    expect(readXml(bytesOf('\uFEFF<?xml version="1.0" encoding="utf-16"?><a>ü</a>'))).toMatchObject({ ok: true })
    expect(readXml('<a>\u00fc</a>')).toEqual({ ok: false, problem: 'the text is not in utf-8' })
    expect(readXml('<?xml version="1.0" encoding="klingon"?><a/>')).toEqual({ ok: false, problem: 'the encoding "klingon" is not known' })
  })

  test.each([
    ['', 'line 1, column 0: document must contain a root element'],
    ['<a>\n<b></a>', 'line 2, column 7: unexpected close tag'],
    ['<a b="1" b="2"/>', 'line 1, column 16: duplicate attribute: b'],
    ['<x:a/>', 'line 1, column 6: unbound namespace prefix: "x"'],
    ['<a/>x', 'line 1, column 5: text data outside of root node'],
    ['<a>&nbsp;</a>', 'line 1, column 9: undefined entity'],
  ])('that is not well-formed, as %j, says where', (text, problem) => {
    expect(treeOf(text)).toEqual({ ok: false, problem })
  })
})

test('a problem that names a character of the document is text that Lua can use', () => {
  expect(returned('local _, problem = xml.parse(input.text) return problem', '<ü é="1" é="2"/>')).toBe('line 1, column 16: duplicate attribute: é')
})

describe('a hostile document', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i} "&lol;&lol;">`).join('')}]><lolz>&lol8;</lolz>`
  test.each([
    ['with entities that multiply', laughs, 'a document type with entities is not read'],
    ['with an entity from a file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'a document type with entities is not read'],
    ['with a parameter entity', '<!DOCTYPE a [<!ELEMENT a ANY> %x;]><a/>', 'a document type with entities is not read'],
    ['a million levels deep', '<a>'.repeat(1_000_000), 'elements nested more than 256 levels deep'],
    ['with a million elements', `<a>${'<b/>'.repeat(1_000_000)}</a>`, 'more than 300000 elements, attributes and texts'],
  ])('%s is refused', (_, text, problem) => {
    const read = treeOf(text)
    expect(read.ok ? '' : read.problem).toContain(problem)
  })

  test('with an attribute of 5 MB, or a name of Object.prototype, is a document like any other', () => {
    expect(returned('return #xml.parse(input.text).attributes.b', `<a b="${'x'.repeat(5_000_000)}"/>`)).toBe(5_000_000)
    expect(written('<a __proto__="1" constructor="2"><__proto__/></a>')).toBe('<a __proto__="1" constructor="2"><__proto__/></a>')
  })
})

describe('xml in Lua', () => {
  test('makes elements, whose attributes stand in alphabetical order with namespaces first', () => {
    const script = `local query = xml.element("Query", { ID = "q1", Amount = 500.0, Ratio = 0.1, Last = true, xmlns = "urn:x" }, {
      xml.element("Filter", { Size = 1e300 }), "a<b", 17 })
      return { text = xml.serialize(query, { declaration = true }), namespace = query.namespace }`
    expect(returned(script)).toEqual({
      namespace: 'urn:x',
      text: '<?xml version="1.0" encoding="UTF-8"?>\n<Query xmlns="urn:x" Amount="500" ID="q1" Last="true" Ratio="0.1"><Filter Size="1e+300"/>a&lt;b17</Query>',
    })
  })

  test('shows a change to what was found when the whole is written', () => {
    const script = `local root = xml.parse(input.text)
      xml.find(root, "//Media").attributes.Weight = 80
      table.insert(xml.find(root, "Pool").children, xml.element("Ink"))
      root.attributes.ID = nil
      return xml.serialize(root, { indent = 2 })`
    expect(returned(script, '<JDF ID="1"><Pool><Media Weight="70" Name="x"/></Pool><Comment>a <b/></Comment></JDF>')).toBe(
      '<JDF>\n  <Pool>\n    <Media Weight="80" Name="x"/>\n    <Ink/>\n  </Pool>\n  <Comment>a <b/></Comment>\n</JDF>',
    )
  })

  test.each([
    ['Pool/Media', '1 2'],
    ['//Media', '1 2 3 4'],
    ["//Media[@Type='Plate']", '2 4'],
    ['//Media[@Type="Plate"][@Extra]', '4'],
    ['*/*', '1 2'],
    ['{urn:2}Other//Media', '4'],
    ['//{urn:1}Media', '1 2 3'],
    ['Media', ''],
    ['//Media//Media', '4'],
  ])('finds %s in the order of the document', (path, ids) => {
    const text =
      '<r xmlns="urn:1" xmlns:o="urn:2"><Pool><Media id="1"/><Media id="2" Type="Plate"/></Pool><o:Other><Deep><Media id="3"><o:Media id="4" Type="Plate" Extra=""/></Media></Deep></o:Other></r>'
    const script = `local ids = {} for _, media in ipairs(xml.find_all(xml.parse(input.text), input.path)) do ids[#ids + 1] = media.attributes.id end
      local first = xml.find(xml.parse(input.text), input.path)
      assert((first and first.attributes.id) == ids[1])
      return table.concat(ids, " ")`
    expect(returned(script, { text, path })).toBe(path === '{urn:2}Other//Media' ? '3 4' : ids)
  })

  test('gathers the text of an element and all below it', () => {
    expect(returned('return xml.text(xml.parse(input.text))', '<a>\n 6 <b>page<!-- no --></b><![CDATA[ & ]]>brochure </a>')).toBe('6 page & brochure')
    expect(returned('local space = string.rep(" ", 2000000) return #xml.text(xml.element("a", {}, { space, "6", space, "7", space }))')).toBe(2_000_002)
    expect(returned('return xml.text(xml.element("a", {}, { " \\n" }))')).toBe('')
  })

  test.each([
    ['xml.find(root, "/JDF")', `bad argument #2 to 'xml.find' (the path "/JDF" can not be read from character 1 on)`],
    ['xml.find(root, "Media[1]")', `bad argument #2 to 'xml.find' (the path "Media[1]" can not be read from character 6 on)`],
    ['xml.find(nil, "Media")', `bad argument #1 to 'xml.find' (XmlElement expected, got nil)`],
    ['xml.element("a b")', `bad argument #1 to 'xml.element' ("a b" is no name of an element)`],
    ['xml.element("a", { b = {} })', `bad argument #2 to 'xml.element' (attribute "b" is a table)`],
    ['xml.serialize({ name = "a", children = { { kind = "comment", text = "--" } } })', `bad argument #1 to 'xml.serialize' (a comment can not hold two hyphens, nor end in one)`],
    ['xml.serialize(xml.element("a", { b = "\\0" }))', `bad argument #1 to 'xml.serialize' (a/@b: XML has no character 0)`],
    ['xml.serialize(xml.element("a", {}, { "\\255" }))', `bad argument #1 to 'xml.serialize' (the byte 4 of the document is no UTF-8)`],
    ['xml.serialize(circle)', `bad argument #1 to 'xml.serialize' (nested more than 1000 levels deep)`],
  ])('%s is an error at the line of the call', (call, message) => {
    const { result } = run(`local root = xml.element("JDF")\nlocal circle = xml.element("a")\ncircle.children[1] = circle\nlocal made = ${call}\nreturn made`)
    expect(result).toMatchObject({ status: 'failed', message, at: { script: 'actions/test', line: 3 } })
  })

  test('goes on when a script has changed the functions of Lua', () => {
    expect(returned('string.find, ipairs, table.concat = nil, nil, nil return xml.serialize(xml.element("a", { b = "1" }))')).toBe('<a b="1"/>')
  })
})
