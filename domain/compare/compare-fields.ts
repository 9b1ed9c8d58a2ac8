import type { ConnectorContent, ConnectorModule } from '../connector.ts'
import type { Field, FieldFormat } from '../parts/fields.ts'
import { fieldValue } from '../parts/part-values.ts'
import { sameForReader } from '../parts/same-value.ts'
import type { SettingChange, TextChange } from './change.ts'

type Owner = ConnectorContent | ConnectorModule

/** The fields that differ: texts for the diff, everything else for the table. A side that is null has nothing set. */
export function compareFields(fields: readonly Field[], left: Owner | null, right: Owner | null): { settings: SettingChange[]; texts: TextChange[] } {
  const changed = fields.map((field) => ({ field, old: valueOf(left, field), new: valueOf(right, field) })).filter((entry) => !sameForReader(entry.old, entry.new))
  return {
    settings: changed.filter((entry) => !isText(entry)).map(({ field, ...values }) => ({
      field: field.key,
      label: field.label,
      old: left === null ? '' : field.show(values.old),
      new: right === null ? '' : field.show(values.new),
    })),
    texts: changed.filter(isText).toSorted((one, other) => Number(isProse(one)) - Number(isProse(other))).map(({ field, ...values }) => ({
      field: field.key,
      label: field.label,
      language: languages[field.format],
      left: textOf(values.old),
      right: textOf(values.new),
    })),
  }
}

const languages = { lua: 'lua', json: 'json', samples: 'json', prose: 'plaintext', value: 'plaintext' } as const satisfies Record<FieldFormat, TextChange['language']>

/** Short prose is read best in the table, beside the other settings. */
function isText({ field, ...values }: { field: Field; old: unknown; new: unknown }): boolean {
  if (field.format !== 'prose') return field.format !== 'value'
  return [values.old, values.new].some((value) => typeof value === 'string' && (value.length > 80 || value.includes('\n')))
}

const isProse = ({ field }: { field: Field }) => field.format === 'prose'

const valueOf = (owner: Owner | null, field: Field) => (owner === null ? null : fieldValue(owner, field.key))

/** Samples are shown as the JSON they are. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) && value.length > 0 ? JSON.stringify(value, withoutIds, 2) : ''
}

const withoutIds = (key: string, value: unknown) => (key === 'id' ? undefined : value)
