import type { ModuleKindName } from '../connector.ts'
import type { Problem } from '../problem.ts'

/** One setting of a module kind: drives the form, the server's check, compare's table and merge alike. */
export type Setting = {
  /** The contract's field name. */
  key: string
  label: string
  /** One sentence under the field. */
  help?: string
  /** Whether the form shows it beside the module's other settings; always unless said. */
  isAsked?: (settings: Readonly<Record<string, unknown>>) => boolean
  input:
    | { type: 'text'; placeholder?: string }
    | { type: 'number'; min: number; max: number; unit: string }
    | { type: 'switch' }
    | { type: 'choice'; options: readonly Option[] }
    | { type: 'choices'; options: readonly Option[] }
    | { type: 'words' }
    | { type: 'json' }
    | { type: 'schedule' }
    | { type: 'timezone' }
    | { type: 'retry' }
}
export type Option = { value: string; label: string; help?: string }

export type ModuleKind = {
  name: ModuleKindName
  /** As in "Action", "Actions". */
  label: string
  plural: string
  /** One sentence for someone who meets the kind the first time. */
  explanation: string
  settings: readonly Setting[]
  /** The settings of a new module. */
  initialSettings: Record<string, unknown>
  /** The Lua of a new module. */
  startingScript: string
  /** What is wrong with a module's settings, its common fields left out; paths start at the setting's key. */
  problems: (settings: Readonly<Record<string, unknown>>) => Problem[]
  /** What only one enabled module of the connector can have, and the setting where a second one is told. */
  claim?: (settings: Readonly<Record<string, unknown>>) => { what: string; setting: string; message: string }
  /** What a module is, on one line: "POST /orders/:id", "every 5 minutes". */
  summary: (settings: Readonly<Record<string, unknown>>) => string
}
