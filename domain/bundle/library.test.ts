import { describe, expect, test } from 'vitest'
import { moduleKindNames } from '../module-kinds/kinds.ts'
import type { LibraryBundle } from './bundle.ts'
import { parseBundle } from './parse-bundle.ts'
import { libraryBundles as bundles, libraryFolders as folders } from './test-library.ts'
import { writeBundle } from './write-bundle.ts'

const modulesOf = ({ content }: LibraryBundle) => moduleKindNames.flatMap((kind) => content[kind].map((module) => ({ ...module, kind })))

const documentsOf = (bundle: LibraryBundle) => [
  bundle.content.configJson,
  bundle.content.iamPolicyJson,
  ...modulesOf(bundle).flatMap((module) => module.samples.map((sample) => sample.inputJson)),
]

describe('the library that ships', () => {
  test('holds the eight connectors', () => {
    const handles = new Set(bundles.map((bundle) => bundle.handle))
    expect([...handles].sort((a, b) => a.localeCompare(b))).toEqual([
      'crm-sync',
      'jdf-ticket-importer',
      'jmf-device',
      'preflight-service',
      'rest-erp-poller',
      'shipping-labels',
      'shopify-orders',
      'woocommerce-orders',
    ])
  })

  test.each(folders)('$folder has no problem and stands in the folder of its name', ({ folder, parsed }) => {
    expect(parsed.ok ? [] : parsed.problems).toEqual([])
    if (parsed.ok) expect(`${parsed.bundle.handle}/v${parsed.bundle.version}`).toBe(folder)
  })

  test.each(bundles.map((bundle) => ({ bundle, name: `${bundle.handle} ${bundle.version}` })))('$name survives being written and read', ({ bundle }) => {
    expect(parseBundle(writeBundle(bundle))).toEqual({ ok: true, bundle })
  })

  test.each(bundles.map((bundle) => ({ bundle, name: `${bundle.handle} ${bundle.version}` })))('$name is complete', ({ bundle }) => {
    expect(bundle.content.sharedLibrary).toMatch(/return M\n$/)
    expect(bundle.content.description).toMatch(/\S/)
    for (const document of documentsOf(bundle)) expect(() => JSON.parse(document ?? '')).not.toThrow()
    for (const module of modulesOf(bundle)) expect(module.description, module.handle).toMatch(/\S/)
  })

  test('keeps one id for all versions of a connector, and goes on with the modules of the version before', () => {
    for (const bundle of bundles) {
      const before = bundles.find((other) => other.handle === bundle.handle && other.version === bundle.version - 1)
      if (bundle.version === 1) continue
      expect(before?.libraryId).toBe(bundle.libraryId)
      const origins = new Set(modulesOf(bundle).map((module) => module.originId))
      const kept = before === undefined ? [] : modulesOf(before).filter((module) => origins.has(module.originId))
      expect(kept.length, `${bundle.handle} ${bundle.version}`).toBeGreaterThan(1)
    }
  })

  test('never uses an id twice for different things', () => {
    const owners = new Map<string, string>()
    for (const bundle of bundles) {
      for (const module of modulesOf(bundle)) {
        const owner = `${bundle.libraryId} ${module.kind}`
        expect(owners.get(module.originId) ?? owner, module.handle).toBe(owner)
        owners.set(module.originId, owner)
      }
    }
    const ids = bundles.flatMap((bundle) => modulesOf(bundle).map((module) => module.id))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
