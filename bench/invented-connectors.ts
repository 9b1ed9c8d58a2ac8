import { randomUUID } from 'node:crypto'
import { connectorId } from '#domain/ids.ts'
import { contentSeal } from '#server/modules/connectors/content-seal.ts'
import type { ModuleRow } from '#server/modules/connectors/modules.store.ts'
import { inventedScript, pick, seededRandom } from './invented-lua.ts'

/** A family is one connector with its versions, and what was cloned from them. */
const familySize = 20
const versionsPerFamily = 5

const customers = ['Müller', 'Acme', 'Printhouse North', 'Offset Berlin', 'Labelworks', 'Boxmaker', 'Papyrus', 'Druckerei Schmidt', 'Copyshop 24', 'Rotary']
const systems = [
  { name: 'Shopify', type: 'webshop' },
  { name: 'WooCommerce', type: 'webshop' },
  { name: 'SAP', type: 'erp' },
  { name: 'Odoo', type: 'erp' },
  { name: 'HubSpot', type: 'crm' },
  { name: 'PitStop', type: 'preflight' },
  { name: 'Prinect', type: 'workflow' },
  { name: 'Fiery', type: 'dfe' },
  { name: 'DHL', type: 'shipping' },
  { name: 'Mail room', type: 'general' },
] as const
const purposes = ['order intake', 'order status', 'stock poller', 'customer sync', 'job submission', 'preflight report', 'label order', 'invoice export']
const kinds = ['actions', 'apiEndpoints', 'timers'] as const

const settings = {
  actions: { inputSchemaJson: null, outputSchemaJson: null, exported: false },
  apiEndpoints: { method: 'POST', path: 'orders', authType: 'NONE', authConfigKey: null, requestFormat: 'JSON', responseMode: 'SYNC' },
  timers: { schedule: '*/15 * * * *', intervalSeconds: null, timezone: 'UTC', overlap: 'SKIP', catchUp: 'NONE', retry: null },
}

export type InventedConnector = ReturnType<typeof inventConnector>['connector']

/** Connectors like those of a busy print platform, in order: a parent stands before its children. */
export function* inventConnectors(count: number, seed: number) {
  const random = seededRandom(seed)
  const run = Math.floor(random() * 1e9).toString(36)
  let family: string[] = []
  for (let index = 0; index < count; index += 1) {
    if (index % familySize === 0) family = []
    const invented = inventConnector({ index, run, family, random })
    family.push(invented.connector.id)
    yield invented
  }
}

type Place = { index: number; run: string; family: readonly string[]; random: () => number }

function inventConnector({ index, run, family, random }: Place) {
  const number = Math.floor(index / familySize)
  const isVersion = family.length < versionsPerFamily
  const system = systems[number % systems.length] ?? systems[0]
  const root = `${system.name.toLowerCase().replace(' ', '-')}-${run}-${number}`
  const parentId = isVersion ? (family.at(-1) ?? null) : (family[Math.floor(random() * versionsPerFamily)] ?? null)
  const row = {
    id: connectorId(randomUUID()),
    handle: isVersion ? root : `${root}-${pick(random, ['eu', 'us', 'test', 'night', 'b2b'])}-${family.length}`,
    version: isVersion ? family.length + 1 : 1,
    name: `${pick(random, customers)} ${system.name} ${pick(random, purposes)} ${number}`,
    description: `Connects ${system.name} for ${pick(random, customers)}: ${pick(random, purposes)}, ${pick(random, purposes)}.`,
    connectorType: system.type,
    published: isVersion ? family.length + 1 < versionsPerFamily : random() < 0.5,
    parentId: parentId === null ? null : connectorId(parentId),
    libraryId: null,
    createdAt: '',
    updatedAt: '',
  }
  const texts = { id: row.id, sharedLibrary: inventedScript(random), configJson: '{"type":"object","properties":{"url":{"type":"string"}}}', iamPolicyJson: null }
  const modules = kinds.map((kind) => inventModule(row.id, kind, random))
  const seal = row.published ? contentSeal(row, { ...texts, contentSha256: null }, modules) : null
  return { connector: { ...row, ...texts, seal }, modules }
}

function inventModule(connector: ModuleRow['connectorId'], kind: (typeof kinds)[number], random: () => number): ModuleRow {
  const name = `${pick(random, purposes)} ${pick(random, ['in', 'out', 'check', 'nightly'])}`
  return {
    id: randomUUID(),
    connectorId: connector,
    kind,
    position: 0,
    originId: randomUUID(),
    name,
    handle: name.replaceAll(' ', '-'),
    description: null,
    script: inventedScript(random),
    enabled: true,
    timeoutMs: null,
    settings: settings[kind],
    samples: [],
  }
}
