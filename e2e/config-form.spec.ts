import { expectAccessible } from './axe.ts'
import { shopConfig } from './config-schemas.ts'
import { expect, test } from './fixtures.ts'
import { ConfigForm } from './pages/config-form.ts'
import type { StudioApi } from './studio-api.ts'

const draftWith = async (api: StudioApi, schema: object) => (await api.createDraft({ configJson: JSON.stringify(schema, null, 2) })).id

const schemaWithSecret = (name: string) => JSON.stringify({ type: 'object', properties: { url: { type: 'string', title: 'Address' }, [name]: { type: 'string', title: `Secret ${name}`, format: 'password' } } })

test('the form follows the schema while it is typed, in both drafts', async ({ page, api }) => {
  const form = await ConfigForm.open(page, await draftWith(api, shopConfig))
  await expect(form.field('Shop address')).toBeVisible()
  await form.pasteSchema('{ "$schema": "http://json-schema.org/draft-07/schema#", "properties": { "seat": { "$ref": "#/definitions/seat" } }, "definitions": { "seat": { "title": "Seat", "type": "string" } } }')
  await expect(form.field('Seat')).toBeVisible()
  await expect(form.field('Shop address')).toBeHidden()
})

test('what is wrong stands at its field and in a list that leads there', async ({ page, api }) => {
  const form = await ConfigForm.open(page, await draftWith(api, shopConfig))
  await form.field('Shop address').fill('shop')
  await expect(form.field('Shop address')).toHaveAttribute('aria-invalid', 'true')
  await expect(form.field('Shop address')).toHaveAccessibleDescription(/not a full address/)
  await form.problemsBadge.click()
  await form.panel.getByRole('region', { name: 'Problems of the values' }).getByRole('button', { name: 'url' }).click()
  await expect(form.field('Shop address')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('https://shop.example')
  await expect(form.field('Shop address')).not.toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
})

test('alternatives have a labelled choice, and what both know is kept', async ({ page, api }) => {
  const form = await ConfigForm.open(page, await draftWith(api, shopConfig))
  await form.field('User').fill('ann')
  await form.section('Sign in').getByText('Token', { exact: true }).click()
  await expect(form.field('User')).toHaveValue('ann')
  await expect(form.field('Access token')).toBeVisible()
  expect(await form.valuesAsJson()).toMatchObject({ auth: { kind: 'token', user: 'ann' } })
})

test('a condition shows the fields it asks for', async ({ page, api }) => {
  const form = await ConfigForm.open(page, await draftWith(api, shopConfig))
  await expect(form.field('Live account')).toBeHidden()
  await form.choose('Mode', 'Live')
  await expect(form.field('Live account')).toBeVisible()
})

test('items of a list are added, moved, duplicated and removed by name', async ({ page, api }) => {
  const form = await ConfigForm.open(page, await draftWith(api, shopConfig))
  await form.button('Add to Warehouses').click()
  await form.field('City').fill('Oslo')
  await form.button('Duplicate Warehouse 1').click()
  await form.field('City').nth(1).fill('Bergen')
  await form.button('Move Warehouse 2 up').click()
  await expect(form.field('City').first()).toHaveValue('Bergen')
  await form.button('Remove Warehouse 2').click()
  expect(await form.valuesAsJson()).toMatchObject({ warehouses: [{ city: 'Bergen' }] })
})

test('test values are kept for the draft, secrets never', async ({ page, api }) => {
  const id = await draftWith(api, shopConfig)
  const form = await ConfigForm.open(page, id)
  await form.field('Shop address').fill('https://shop.example')
  await form.section('Sign in').getByText('Token', { exact: true }).click()
  await form.field('Access token').fill('very-secret')
  await expect(page.getByText('Kept, without secrets')).toBeVisible()
  const again = await ConfigForm.open(page, id)
  await expect(again.field('Shop address')).toHaveValue('https://shop.example')
  await expect(again.field('Access token')).toHaveValue('')
  expect(JSON.stringify(await again.valuesAsJson())).not.toContain('very-secret')
})

test('a secret is kept by nobody, though its field is new or renamed and the saved schema knows nothing of it', async ({ page, api }) => {
  const id = await draftWith(api, { type: 'object', properties: { url: { type: 'string', title: 'Address' } } })
  const form = await ConfigForm.open(page, id)
  await form.pasteSchema(schemaWithSecret('key'))
  await form.field('Secret key').fill('very-secret')
  await expect(page.getByText('Kept, without secrets')).toBeVisible()
  await form.pasteSchema(schemaWithSecret('apiKey'))
  await expect(form.field('Secret apiKey')).toBeVisible()
  await form.field('Address').fill('https://shop.example')
  const kept = () => api.graphql('query ($id: ID!) { configTestValues(connectorId: $id) { valuesJson } }', { id })
  await expect.poll(async () => JSON.stringify(await kept())).toContain('https://shop.example')
  expect(JSON.stringify(await kept())).not.toContain('very-secret')
})

test('test values are there again when one comes back from another part at once', async ({ page, api }) => {
  const form = await ConfigForm.open(page, await draftWith(api, shopConfig))
  await form.field('Shop address').fill('https://shop.example')
  await form.editor.show('Overview')
  await form.editor.show('Config')
  await expect(form.field('Shop address')).toHaveValue('https://shop.example')
})

test('a secret is masked until it is shown', async ({ page, api }) => {
  const form = await ConfigForm.open(page, await draftWith(api, shopConfig))
  await form.section('Sign in').getByText('Token', { exact: true }).click()
  await form.field('Access token').fill('very-secret')
  await expect(form.field('Access token')).toHaveAttribute('type', 'password')
  await form.button('Show or hide Access token').click()
  await expect(form.field('Access token')).toHaveAttribute('type', 'text')
})

test('what the form can not show is JSON, for that part only', async ({ page, api }) => {
  const schema = { type: 'object', properties: { name: { type: 'string', title: 'Name' }, tree: { $ref: '#/$defs/node' } }, $defs: { node: { title: 'Tree', properties: { label: { type: 'string', title: 'Label' }, parent: { title: 'Parent', $ref: '#/$defs/node' } } } } }
  const form = await ConfigForm.open(page, await draftWith(api, schema))
  await expect(form.field('Label')).toBeVisible()
  await expect(form.field('Parent')).toHaveAccessibleDescription(/contains itself/)
  await form.field('Parent').fill('{ "label": 5 ')
  await expect(form.field('Parent')).toHaveAccessibleDescription(/A closing } is missing/)
  await form.field('Parent').fill('{ "label": "a",\n  "label": "b" }')
  await expect(form.field('Parent')).toHaveAccessibleDescription(/Line 2, column 3: "label" stands here twice; only the last would count/)
  await form.field('Parent').fill('{ "label": 5 }')
  await expect(form.field('Parent')).toHaveAccessibleDescription(/label: This has to be text/)
})

test('values that no longer fit stay and are told about', async ({ page, api }) => {
  const form = await ConfigForm.open(page, await draftWith(api, { type: 'object', properties: { size: { type: 'string', title: 'Size' }, old: { type: 'string', title: 'Old' } } }))
  await form.field('Size').fill('large')
  await form.field('Old').fill('still here')
  await form.pasteSchema('{ "type": "object", "properties": { "size": { "type": "integer", "title": "Size" } } }')
  await expect(form.field('Size')).toHaveValue('"large"')
  await expect(form.field('Size')).toHaveAccessibleDescription(/has to be a whole number/)
  await expect(form.field('Other properties')).toHaveValue(/still here/)
})

test('a broken schema says where, and the last form stays below', async ({ page, api }) => {
  const form = await ConfigForm.open(page, await draftWith(api, shopConfig))
  await form.pasteSchema('{\n  "properties": {\n    "a": { "type": "strnig" }\n  }\n}')
  await expect(form.panel.getByRole('alert')).toContainText('"strnig" is not a type')
  await expect(form.field('Shop address')).toBeVisible()
  await form.button(/^Line 3, column \d+/).click()
  await expect(form.editor.state).toContainText('Ln 3')
})

test('a schema that is hostile does not freeze the page', async ({ page, api }) => {
  const form = await ConfigForm.open(page, await draftWith(api, { type: 'object', properties: { a: { type: 'string', title: 'A', pattern: '^(a+)+$' }, b: { type: 'string', title: 'B' }, many: { title: 'Many', enum: Array.from({ length: 8_000 }, (_, at) => `choice-${at}`) } } }))
  await form.field('A').fill(`${'a'.repeat(40)}!`)
  await expect(form.panel.getByText('The pattern ^(a+)+$ was stopped')).toBeVisible()
  await form.field('B').fill('still typing')
  await form.field('Many').fill('choice-7765')
  await page.getByRole('option', { name: 'choice-7765', exact: true }).click()
  expect(await form.valuesAsJson()).toMatchObject({ b: 'still typing', many: 'choice-7765' })
  await form.pasteSchema('{ "$ref": "#" }')
  await expect(form.panel.getByRole('alert')).toContainText('refers to itself')
  await form.pasteSchema('{ "properties": { "a": { "$ref": "https://elsewhere.example/schema.json" } } }')
  await expect(form.panel.getByRole('alert')).toContainText('Nothing is fetched')
})

test('a connector without a schema says what one is and starts with an example', async ({ page, api }) => {
  const form = await ConfigForm.open(page, (await api.createDraft()).id)
  await expectAccessible(page)
  await form.button('Start with an example').click()
  await expect(form.field('Address')).toBeVisible()
  await expect(form.panel.getByRole('textbox', { name: 'Attempts' })).toHaveValue('3')
})
