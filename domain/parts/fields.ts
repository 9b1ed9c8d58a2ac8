import type { ModuleKindName } from '../connector.ts'
import { connectorTypeLabel } from '../connector-types.ts'
import { moduleKinds } from '../module-kinds/kinds.ts'
import type { Setting } from '../module-kinds/module-kind.ts'
import { showPlain, showSamples, showSetting, showSwitch } from './show-value.ts'

/** How a field is read: Lua, JSON and prose line by line, everything else as one value. */
export type FieldFormat = 'lua' | 'json' | 'prose' | 'value' | 'samples'

export type Field = {
  /** The contract's field name. */
  key: string
  label: string
  format: FieldFormat
  /** The value in words, for a table of old and new. */
  show: (value: unknown) => string
}

export const connectorFields: readonly Field[] = [
  { key: 'name', label: 'Name', format: 'value', show: showPlain },
  { key: 'description', label: 'Description', format: 'prose', show: showPlain },
  { key: 'connectorType', label: 'Type', format: 'value', show: (value) => connectorTypeLabel(String(value)) },
  { key: 'sharedLibrary', label: 'Shared library', format: 'lua', show: showPlain },
  { key: 'configJson', label: 'Config schema', format: 'json', show: showPlain },
  { key: 'iamPolicyJson', label: 'Permissions', format: 'json', show: showPlain },
]

const commonFields: readonly Field[] = [
  { key: 'name', label: 'Name', format: 'value', show: showPlain },
  { key: 'handle', label: 'Handle', format: 'value', show: showPlain },
  { key: 'description', label: 'Description', format: 'prose', show: showPlain },
  { key: 'script', label: 'Script', format: 'lua', show: showPlain },
  { key: 'enabled', label: 'Enabled', format: 'value', show: showSwitch },
  { key: 'timeoutMs', label: 'Time limit', format: 'value', show: (value) => (typeof value === 'number' ? `${value.toLocaleString('en')} ms` : showPlain(value)) },
  { key: 'samples', label: 'Samples', format: 'samples', show: showSamples },
]

const fieldsByKind: Record<ModuleKindName, readonly Field[]> = {
  actions: fieldsOf('actions'),
  apiEndpoints: fieldsOf('apiEndpoints'),
  reactions: fieldsOf('reactions'),
  timers: fieldsOf('timers'),
}

/** Every field of a module that a person may change: the common ones, then the settings of its kind. */
export const moduleFields = (kind: ModuleKindName) => fieldsByKind[kind]

function fieldsOf(kind: ModuleKindName): readonly Field[] {
  const settings: readonly Setting[] = moduleKinds[kind].settings
  return [
    ...commonFields,
    ...settings.map((setting): Field => ({
      key: setting.key,
      label: setting.label,
      format: setting.input.type === 'json' ? 'json' : 'value',
      show: showSetting(setting),
    })),
  ]
}
