import { describe, expect, test } from 'vitest'
import { parseBundle } from './parse-bundle.ts'
import { writeBundle } from './write-bundle.ts'

const originId = '5b6b6c5e-5d6c-4f0a-9a3c-0b8f6f1f6a01'

const action = { originId, handle: 'fetch-order', name: 'Fetch an order', script: 'actions/fetch-order.lua', inputSchema: 'actions/fetch-order.input.json' }
const endpoint = {
  originId: '5b6b6c5e-5d6c-4f0a-9a3c-0b8f6f1f6a02',
  handle: 'orders',
  name: 'Orders in',
  script: 'endpoint.lua',
  method: 'POST',
  path: 'orders',
  authType: 'NONE',
  requestFormat: 'RAW',
  samples: ['One order', 'One order'].map((name, index) => ({ id: `5b6b6c5e-5d6c-4f0a-9a3c-0b8f6f1f6a1${index}`, name, input: `samples/${index}.json` })),
}

const files = (manifest: object = {}) =>
  new Map([
    [
      'connector.json',
      JSON.stringify({
        format: 1,
        libraryId: '0f4f8c1e-7a94-4a5e-8a37-9d2a1d1f7c00',
        handle: 'erp',
        version: 2,
        name: 'ERP',
        connectorType: 'erp',
        actions: [action],
        apiEndpoints: [endpoint],
        ...manifest,
      }),
    ],
    ['shared.lua', 'local M = {}\r\nreturn M\t\n\n'],
    ['config.schema.json', '{ "type" : "object" }'],
    ['actions/fetch-order.lua', '-- größer\nreturn input'],
    ['actions/fetch-order.input.json', '{"type":"object"}\n'],
    ['endpoint.lua', ''],
    ['samples/0.json', '{"body":"a"}'],
    ['samples/1.json', '{"body":"b"}'],
  ])

function parsed(bundleFiles = files()) {
  const result = parseBundle(bundleFiles)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.bundle
}

const problems = (bundleFiles: ReadonlyMap<string, string>) => {
  const result = parseBundle(bundleFiles)
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path.join('/')}: ${message}`)
}

const idIn = (version: number) => parsed(files({ version })).content.actions[0]?.id

describe('a bundle', () => {
  test('keeps every text byte for byte', () => {
    const { content } = parsed()
    expect(content.sharedLibrary).toBe('local M = {}\r\nreturn M\t\n\n')
    expect(content.configJson).toBe('{ "type" : "object" }')
    expect(content.iamPolicyJson).toBeNull()
    expect(content.actions[0]).toMatchObject({ script: '-- größer\nreturn input', inputSchemaJson: '{"type":"object"}\n', enabled: true, exported: false })
    expect(content.apiEndpoints[0]?.samples[1]).toEqual({
      id: '5b6b6c5e-5d6c-4f0a-9a3c-0b8f6f1f6a11',
      name: 'One order',
      inputJson: '{"body":"b"}',
      recordedAnswersJson: null,
      expectedOutcomeJson: null,
    })
  })

  test('is the same after it was written and read again', () => {
    expect(parsed(writeBundle(parsed()))).toEqual(parsed())
  })

  test('gives a module the same id each time, and another in another version', () => {
    expect(idIn(2)).toBe(idIn(2))
    expect(idIn(2)).not.toBe(idIn(3))
    expect(idIn(2)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })
})

describe('a broken bundle says which file and where', () => {
  test('without a manifest or with one that is not JSON', () => {
    expect(problems(new Map())).toEqual(['connector.json: The bundle has no connector.json.'])
    expect(problems(files().set('connector.json', '{'))[0]).toMatch(/^connector\.json: connector\.json is not valid JSON: /)
  })

  test.each(['../secret.lua', 'actions/../../secret.lua', '/etc/passwd', 'actions\\x.lua', './x.lua', '', 'C:/x.lua'])('a script at "%s" is refused', (script) => {
    const withIt = files({ actions: [{ ...action, script }] }).set(script, 'return 1')
    expect(problems(withIt)).toContain(`connector.json/actions/0/script: "${script}" does not lead to a file inside the bundle.`)
  })

  test('when a file is missing, or nothing names it', () => {
    const without = files()
    without.delete('endpoint.lua')
    expect(problems(without)).toEqual(['connector.json/apiEndpoints/0/script: The bundle has no file "endpoint.lua".'])
    expect(problems(files().set('actions/old.lua', ''))).toEqual(['actions/old.lua: Nothing in connector.json names this file.'])
  })

  test('when a field is unknown or a setting is wrong', () => {
    expect(problems(files({ colour: 'red' }))[0]).toMatch(/^connector\.json: Unrecognized key: "colour"/)
    expect(problems(files({ apiEndpoints: [{ ...endpoint, path: '/orders' }] }))[0]).toMatch(/^connector\.json\/apiEndpoints\/0\/path: A path has no leading slash/)
    expect(problems(files({ handle: 'ERP' }))[0]).toMatch(/^connector\.json\/handle: /)
  })

  test('when a sample can not be read', () => {
    expect(problems(files().set('samples/1.json', '{"body":'))).toEqual(['connector.json/apiEndpoints/0/samples/1/inputJson: This is not valid JSON: A value is expected here (line 1).'])
    expect(problems(files().set('samples/1.json', '{\n"headers": { "x": 1 },\n"__proto__": {} }'))).toEqual([
      'connector.json/apiEndpoints/0/samples/1/inputJson: Line 2: Values are texts.',
      expect.stringContaining('connector.json/apiEndpoints/0/samples/1/inputJson: Line 3: "__proto__" has no meaning here.'),
    ])
  })

  test('when a document is broken or two modules share an originId', () => {
    expect(problems(files().set('config.schema.json', '{'))[0]).toMatch(/^config\.schema\.json: The config schema is not valid JSON/)
    expect(problems(files({ apiEndpoints: [{ ...endpoint, originId }] }))).toEqual([
      `connector.json/apiEndpoints/0/originId: Another module has the originId ${originId}.`,
    ])
  })
})
