import type { Setting } from '#domain/module-kinds/module-kind.ts'

export type SettingInputProps = {
  setting: Setting
  value: unknown
  /** All settings of the module, for an input that depends on another one. */
  values: Readonly<Record<string, unknown>>
  problem: string | null
  isReadOnly: boolean
  onChange: (value: unknown) => void
}

export const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
export const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
