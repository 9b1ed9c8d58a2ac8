import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAction, create, createPublished, createVersion, clone, destroy, publish, read, restore, update } from '#server/test/connector-deeds.ts'
import { createDraft } from '#server/test/factories.ts'
import { startTestServer, type TestServer } from '#server/test/studio-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const policy = (statement: unknown) => JSON.stringify({ Statement: statement })

const endpoint = (handle: string, path: string, enabled = true) =>
  ({ name: handle, handle, script: 'return { status = 200 }', enabled, method: 'POST', path, authType: 'NONE', requestFormat: 'JSON', responseMode: 'SYNC' }) as const

describe('creating', () => {
  test('texts come back byte for byte', async () => {
    const sharedLibrary = '\ufeff-- größer 🖨\r\n\treturn {}  \n\n'
    const configJson = '{ "b" : 1,\n  "a" : 2, "b": 3 }\n'
    const draft = await createDraft(server, { sharedLibrary, configJson, actions: [anAction({ script: '\r\nreturn 1 -- ü\r\n' })] })
    expect(await read(server, draft.id)).toMatchObject({ sharedLibrary, configJson, actions: [{ script: '\r\nreturn 1 -- ü\r\n' }] })
  })

  test('a handle that is taken is refused at the handle, even after its draft was deleted', async () => {
    const { id, handle } = await createDraft(server)
    await destroy(server, id)
    const { errors } = await create(server, { name: 'Again', handle, connectorType: 'general' })
    expect(errors).toMatchObject([{ code: 'invalid_attribute', path: ['handle'], fields: ['handle'], vars: { handle } }])
  })

  test('every problem stands at its field', async () => {
    const actions = [anAction(), anAction({ name: ' ', handle: 'No' })]
    const { result, errors } = await create(server, { name: '', handle: 'No!', connectorType: '', configJson: '{', actions })
    expect(result).toBeNull()
    expect(errors.map(({ code, path, fields }) => [code, path?.join('.'), fields?.join()])).toEqual([
      ['invalid_attribute', 'handle', 'handle'],
      ['required', 'name', 'name'],
      ['required', 'connectorType', 'connectorType'],
      ['invalid_attribute', 'configJson', 'configJson'],
      ['required', 'actions.1.name', 'name'],
      ['invalid_attribute', 'actions.1.handle', 'handle'],
    ])
  })

  test('a name that can not be seen, or turns the text around it, is refused', async () => {
    const actions = [anAction({ name: 'a\u202eb', handle: 'turned' }), anAction({ name: 'a\nb', handle: 'broken' })]
    const { errors } = await create(server, { name: '\u200b\u200b', handle: 'unseen', connectorType: 'general', actions })
    expect(errors.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['required', 'name'],
      ['invalid_attribute', 'actions.0.name'],
      ['invalid_attribute', 'actions.1.name'],
    ])
  })

  test.each([
    ['NUL', 'a\u0000b', 'The text holds a NUL character, which can not be stored.'],
    ['half a surrogate pair', 'a\ud800b', 'The text holds half of a surrogate pair, which is no character.'],
  ])('%s in a script is refused where it stands', async (_, script, message) => {
    const { errors } = await create(server, { name: 'Odd', handle: 'odd-text', connectorType: 'general', actions: [anAction({ script })] })
    expect(errors).toMatchObject([{ code: 'invalid_attribute', message, path: ['actions', '0', 'script'] }])
  })

  test('a text that is too long is refused with its length', async () => {
    const { errors } = await create(server, { name: 'Long', handle: 'long-text', connectorType: 'general', sharedLibrary: '-'.repeat(500_001) })
    expect(errors).toMatchObject([{ message: '500,000 characters at most; these are 500,001.', path: ['sharedLibrary'] }])
  })

  test('broken JSON in a sample is refused at the sample', async () => {
    const samples = [{ name: 'One', inputJson: '{' }]
    const { errors } = await create(server, { name: 'Samples', handle: 'sample-text', connectorType: 'general', actions: [anAction({ samples })] })
    expect(errors).toMatchObject([{ code: 'invalid_attribute', path: ['actions', '0', 'samples', '0', 'inputJson'] }])
  })

  test('a sample with too long a name or text is refused at its place', async () => {
    const samples = [{ name: 'x'.repeat(10_000), inputJson: '{}' }, { name: 'Two', inputJson: '{}', recordedAnswersJson: `"${'x'.repeat(200_000)}"` }]
    const { errors } = await create(server, { name: 'Samples', handle: 'sample-size', connectorType: 'general', actions: [anAction({ samples })] })
    expect(errors).toMatchObject([{ path: ['actions', '0', 'samples', '0', 'name'] }, { path: ['actions', '0', 'samples', '1', 'recordedAnswersJson'], message: 'A text of a sample has 200,000 characters at most; this one has 200,002.' }])
  })
})

describe('what only a draft may hold', () => {
  test.each([
    ['a config schema that is none', { configJson: '[]' }, 'configJson', 'The config schema is broken at line 1: A schema is an object'],
    ['a config schema with a key that stands twice', { configJson: '{\n "type": "object",\n "type": "array"\n}' }, 'configJson', 'The config schema is broken at line 3: "type" stands here twice'],
    ['a policy that is none', { iamPolicyJson: policy('x') }, 'iamPolicyJson', 'The permissions can not be read at Statement: Statement is a list of statements.'],
    ['a policy with an unknown effect', { iamPolicyJson: policy([{ Effect: 'Maybe', Action: 'a', Resource: 'b' }]) }, 'iamPolicyJson', 'The permissions can not be read at Statement.0.Effect: Effect is "Allow" or "Deny".'],
    ['a policy with a key that stands twice', { iamPolicyJson: '{ "Statement": [\n  { "Effect": "Deny",\n    "Effect": "Allow", "Action": "*", "Resource": "*" }\n] }' }, 'iamPolicyJson', 'The permissions can not be read at Statement.0.Effect: "Effect" stands here twice; only the last would count (line 3).'],
    ['a shared library that is no Lua', { sharedLibrary: 'local a = 1\nthis is = = not lua' }, 'sharedLibrary', 'The Lua is broken at line 2: '],
    ['a sample whose answer took for ever', { actions: [anAction({ samples: [{ name: 'Slow', inputJson: '{}', recordedAnswersJson: '{ "http": [\n{ "method": "GET", "url": "*", "problem": "late", "tookMs": 1e308 }] }' }] })] }, 'actions.0.samples.0.recordedAnswersJson', 'Line 2: tookMs is 3,600,000 milliseconds at most'],
    ['a sample with a key that stands twice', { actions: [anAction({ samples: [{ name: 'Twice', inputJson: '{ "order": 1.0,\n"order": 2 }' }] })] }, 'actions.0.samples.0.inputJson', 'Line 2: "order" stands here twice; only the last would count.'],
    ['a script with a goto to nowhere', { actions: [anAction({ script: 'goto nowhere' })] }, 'actions.0.script', 'The Lua is broken at line 1: '],
  ])('%s can be saved and is refused when it is published', async (_, content, path, message) => {
    const draft = await createDraft(server, content)
    const { result, errors } = await publish(server, draft.id, draft.updatedAt)
    expect(result).toBeNull()
    expect(errors.map((error) => error.path?.join('.'))).toEqual([path])
    expect(errors[0]?.message).toContain(message)
    expect(await read(server, draft.id)).toMatchObject({ published: false })
  })
})

describe('what only one endpoint can have', () => {
  test('a second endpoint for the same requests is refused at its path', async () => {
    const apiEndpoints = [endpoint('first', 'orders/:id'), endpoint('second', 'orders/:number')]
    const { errors } = await create(server, { name: 'Twice', handle: 'twice-the-path', connectorType: 'general', apiEndpoints })
    expect(errors).toMatchObject([{ path: ['apiEndpoints', '1', 'path'], message: 'Another endpoint answers POST on this path.' }])
  })

  test('one that is switched off takes no path', async () => {
    await createDraft(server, { apiEndpoints: [endpoint('first', 'orders/:id', false), endpoint('second', 'orders/:id')] })
  })
})

describe('saving', () => {
  test('what a save leaves out stays, a null empties, a list replaces the list', async () => {
    const draft = await createDraft(server, { description: 'old', sharedLibrary: 'return {}', actions: [anAction(), anAction({ handle: 'second' })] })
    const [first] = (await read(server, draft.id))?.actions ?? []
    const actions = [anAction({ handle: 'new' }), anAction({ id: first?.id ?? null, handle: 'renamed' })]
    const { result } = await update(server, draft.id, { expectedUpdatedAt: draft.updatedAt, description: null, actions })
    expect(result).toMatchObject({ name: draft.name, description: null, sharedLibrary: 'return {}' })
    expect(result?.actions.map(({ handle }) => handle)).toEqual(['new', 'renamed'])
    expect(result?.actions[1]).toMatchObject({ id: first?.id, originId: first?.originId })
  })

  test('a save that started from an older state is refused and changes nothing', async () => {
    const draft = await createDraft(server)
    const first = await update(server, draft.id, { expectedUpdatedAt: draft.updatedAt, name: 'First' })
    const second = await update(server, draft.id, { expectedUpdatedAt: draft.updatedAt, name: 'Second' })
    expect(second.errors).toMatchObject([{ code: 'stale_record', path: ['expectedUpdatedAt'], vars: { updatedAt: first.result?.updatedAt } }])
    expect(await read(server, draft.id)).toMatchObject({ name: 'First' })
  })

  test('a save says what it started from; an empty one needs not and changes nothing', async () => {
    const draft = await createDraft(server)
    expect((await update(server, draft.id, { name: 'New' })).errors).toMatchObject([{ code: 'required', path: ['expectedUpdatedAt'] }])
    expect((await update(server, draft.id, {})).result).toMatchObject({ updatedAt: draft.updatedAt })
  })

  test('the moment a save started from may be written in another time zone', async () => {
    const draft = await createDraft(server)
    const elsewhere = new Date(Date.parse(draft.updatedAt) + 3_600_000).toISOString().slice(0, 19) + draft.updatedAt.slice(19, 26) + '+01:00'
    expect((await update(server, draft.id, { expectedUpdatedAt: elsewhere, name: 'New' })).errors).toEqual([])
  })

  test('a module of another connector can not be taken over', async () => {
    const other = await createDraft(server, { actions: [anAction()] })
    const draft = await createDraft(server)
    const [foreign] = (await read(server, other.id))?.actions ?? []
    const { errors } = await update(server, draft.id, { expectedUpdatedAt: draft.updatedAt, actions: [anAction({ id: foreign?.id ?? null })] })
    expect(errors).toMatchObject([{ code: 'invalid_argument', message: 'This module belongs to another connector.', path: ['actions', '0', 'id'] }])
    expect((await read(server, other.id))?.actions).toHaveLength(1)
  })

  test('a deleted module can come back under its id, and no id stands twice', async () => {
    const draft = await createDraft(server, { actions: [anAction()] })
    const [action] = (await read(server, draft.id))?.actions ?? []
    const without = await update(server, draft.id, { expectedUpdatedAt: draft.updatedAt, actions: [] })
    const back = [anAction({ id: action?.id ?? null, originId: action?.originId ?? null })]
    const again = await update(server, draft.id, { expectedUpdatedAt: without.result?.updatedAt ?? '', actions: back })
    expect(again.result?.actions).toEqual([action])
    const twice = await update(server, draft.id, { expectedUpdatedAt: again.result?.updatedAt ?? '', actions: [...back, anAction({ ...back[0], handle: 'twin' })] })
    expect(twice.errors.map(({ path }) => path?.join('.'))).toEqual(['actions.1.id', 'actions.1.originId'])
  })
})

describe('deleting and restoring', () => {
  test('a deleted draft is gone for readers and comes back as it was', async () => {
    const draft = await createDraft(server, { actions: [anAction()] })
    const before = await read(server, draft.id)
    expect((await destroy(server, draft.id)).errors).toEqual([])
    expect(await read(server, draft.id)).toBeNull()
    expect((await update(server, draft.id, { name: 'New', expectedUpdatedAt: draft.updatedAt })).errors).toMatchObject([{ code: 'not_found' }])
    await restore(server, draft.id)
    expect(await read(server, draft.id)).toEqual({ ...before, updatedAt: expect.any(String) })
  })

  test('what others are derived from can not be deleted, nor restored below something deleted', async () => {
    const parent = await createDraft(server)
    const child = await clone(server, parent.id, { name: 'Child', handle: `child-${parent.handle}` })
    expect((await destroy(server, parent.id)).errors).toMatchObject([{ code: 'invalid_argument', path: ['id'] }])
    await destroy(server, child.result?.id ?? '')
    await destroy(server, parent.id)
    expect((await restore(server, child.result?.id ?? '')).errors).toMatchObject([{ code: 'invalid_argument', vars: { parentId: parent.id } }])
  })

  test('an id that is none finds nothing', async () => {
    expect(await read(server, 'nonsense')).toBeNull()
    expect((await destroy(server, 'nonsense')).errors).toMatchObject([{ code: 'not_found', path: ['id'] }])
    expect((await destroy(server, randomUUID())).errors).toMatchObject([{ code: 'not_found' }])
  })
})

describe('publishing and deriving', () => {
  test('a published version refuses every change and says what to do', async () => {
    const published = await createPublished(server)
    expect(published.published).toBe(true)
    const changes = [update(server, published.id, { name: 'New', expectedUpdatedAt: published.updatedAt }), destroy(server, published.id), publish(server, published.id)]
    for (const { errors } of await Promise.all(changes)) expect(errors).toMatchObject([{ code: 'forbidden', message: expect.stringContaining('clone') }])
  })

  test('nobody publishes what somebody else changed meanwhile', async () => {
    const draft = await createDraft(server)
    await update(server, draft.id, { name: 'Changed', expectedUpdatedAt: draft.updatedAt })
    expect((await publish(server, draft.id, draft.updatedAt)).errors).toMatchObject([{ code: 'stale_record' }])
    expect((await publish(server, draft.id)).errors).toMatchObject([{ code: 'required', path: ['expectedUpdatedAt'] }])
  })

  test('a new version counts on and keeps the origins; a deleted number is not used again', async () => {
    const first = await createPublished(server, { actions: [anAction()] })
    const second = await createVersion(server, first.id, { description: 'Second' })
    expect(second.result).toMatchObject({ handle: first.handle, version: 2, parentId: first.id, published: false, description: 'Second' })
    expect(second.result?.actions[0]?.originId).toBe(first.actions[0]?.originId)
    expect(second.result?.actions[0]?.id).not.toBe(first.actions[0]?.id)
    await destroy(server, second.result?.id ?? '')
    expect((await createVersion(server, first.id)).result).toMatchObject({ version: 3 })
  })

  test('a clone begins anew under its own handle', async () => {
    const source = await createPublished(server, { sharedLibrary: 'return 1' })
    const { result } = await clone(server, source.id, { name: 'Mine', handle: `mine-${source.handle}` })
    expect(result).toMatchObject({ name: 'Mine', version: 1, parentId: source.id, libraryId: null, published: false, sharedLibrary: 'return 1' })
    expect((await clone(server, source.id, { name: '', handle: source.handle })).errors.map(({ path }) => path)).toEqual([['name']])
    expect((await clone(server, source.id, { name: 'Mine', handle: source.handle })).errors).toMatchObject([{ path: ['handle'] }])
  })

  test('a draft has no next version', async () => {
    const draft = await createDraft(server)
    expect((await createVersion(server, draft.id)).errors).toMatchObject([{ code: 'forbidden' }])
  })
})
