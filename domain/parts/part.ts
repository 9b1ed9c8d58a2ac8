import type { ModuleKindName } from '../connector.ts'
import type { OriginId } from '../ids.ts'

/** A place in a connector's content that can change by itself. Modules are known by their origin, so a part survives clones and versions. */
export type Part =
  | { scope: 'connector'; field: string }
  /** The order of the modules of a kind. */
  | { scope: 'order'; kind: ModuleKindName }
  /** A module as a whole: there, or not. */
  | { scope: 'module'; kind: ModuleKindName; originId: OriginId }
  | { scope: 'field'; kind: ModuleKindName; originId: OriginId; field: string }

/** As in "configJson", "actions/order", "actions/<originId>", "actions/<originId>/script": stable, so it can stand in a link. */
export function partKey(part: Part): string {
  switch (part.scope) {
    case 'connector':
      return part.field
    case 'order':
      return `${part.kind}/order`
    case 'module':
      return `${part.kind}/${part.originId}`
    case 'field':
      return `${part.kind}/${part.originId}/${part.field}`
  }
}
