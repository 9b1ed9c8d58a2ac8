import type { ConnectorContent } from '../connector.ts'
import { moduleKinds } from '../module-kinds/kinds.ts'
import { connectorFields, type Field, moduleFields } from './fields.ts'
import type { Part } from './part.ts'
import { moduleByOrigin } from './part-values.ts'

/** A part in words, as in “Action “Fetch order” · script”; a module's name is taken from the first content that has it. */
export function partLabel(part: Part, ...contents: readonly ConnectorContent[]): string {
  switch (part.scope) {
    case 'connector':
      return fieldOf(part)?.label ?? part.field
    case 'order':
      return `Order of the ${startSmall(moduleKinds[part.kind].plural)}`
    case 'module':
      return moduleLabel(part, contents)
    case 'field':
      return `${moduleLabel(part, contents)} · ${startSmall(fieldOf(part)?.label ?? part.field)}`
  }
}

/** How the field of a part is read and shown. */
export function fieldOf(part: Part & { scope: 'connector' | 'field' }): Field | undefined {
  const fields = part.scope === 'connector' ? connectorFields : moduleFields(part.kind)
  return fields.find((field) => field.key === part.field)
}

function moduleLabel(part: Part & { scope: 'module' | 'field' }, contents: readonly ConnectorContent[]): string {
  const names = contents.flatMap((content) => moduleByOrigin(content, part.kind, part.originId)?.name ?? [])
  return `${moduleKinds[part.kind].label} “${names[0] ?? part.originId}”`
}

/** "Input schema" -> "input schema", but "API endpoints" stays. */
const startSmall = (label: string) => (/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label)
