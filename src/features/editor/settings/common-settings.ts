import type { Setting } from '#domain/module-kinds/module-kind.ts'

/** What modules of every kind have. The description is a text of several lines and stands apart. */
export const commonSettings: readonly Setting[] = [
  { key: 'name', label: 'Name', input: { type: 'text' } },
  { key: 'handle', label: 'Handle', help: 'By this Lua calls it; unique among its kind.', input: { type: 'text' } },
]

export const descriptionSetting: Setting = { key: 'description', label: 'Description', input: { type: 'text' } }

export const runSettings: readonly Setting[] = [
  { key: 'enabled', label: 'Enabled', input: { type: 'switch' } },
  { key: 'timeoutMs', label: 'Time limit', help: 'Empty: the time limit of the platform.', input: { type: 'number', min: 100, max: 300_000, unit: 'ms' } },
]

/** These may be null; an emptied text of any other setting stays an empty text. */
export const nullableCommon: ReadonlySet<string> = new Set(['description', 'timeoutMs'])
