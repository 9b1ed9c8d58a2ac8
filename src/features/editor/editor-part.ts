import type { ConnectorContent } from '#domain/connector.ts'
import { originId } from '#domain/ids.ts'
import { moduleKindNames, moduleKinds } from '#domain/module-kinds/kinds.ts'
import type { Part } from '#domain/parts/part.ts'
import { moduleByOrigin } from '#domain/parts/part-values.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'

/** What the editor can show in a tab. */
export type EditorPart = { kind: DocumentName } | { kind: 'module'; place: ModulePlace }
export type DocumentName = 'overview' | 'sharedLibrary' | 'config' | 'permissions'

export const documentLabels: Record<DocumentName, string> = {
  overview: 'Overview',
  sharedLibrary: 'Shared library',
  config: 'Config',
  permissions: 'Permissions',
}

export const overview: EditorPart = { kind: 'overview' }

/** As in "overview" or "actions/<originId>"; stands in the URL. */
export const partId = (part: EditorPart) => (part.kind === 'module' ? `${part.place.kind}/${part.place.originId}` : part.kind)

/** The part of an id, as long as the connector has it. */
export function partById(id: string | undefined, content: ConnectorContent): EditorPart | null {
  const part = id === undefined ? null : parsePart(id)
  if (part?.kind !== 'module') return part
  return moduleByOrigin(content, part.place.kind, part.place.originId) === null ? null : part
}

export function parsePart(id: string): EditorPart | null {
  if (isDocument(id)) return { kind: id }
  const [name, origin = ''] = id.split('/')
  const kind = moduleKindNames.find((each) => each === name)
  return kind === undefined ? null : { kind: 'module', place: { kind, originId: originId(origin) } }
}

const isDocument = (id: string): id is DocumentName => Object.hasOwn(documentLabels, id)

export function partLabel(part: EditorPart, content: ConnectorContent): string {
  if (part.kind !== 'module') return documentLabels[part.kind]
  return moduleByOrigin(content, part.place.kind, part.place.originId)?.name ?? moduleKinds[part.place.kind].label
}

/** Where a changed or wrong part of the content is edited; the list of a kind as a whole stands at its group. */
export function partIdOf(part: Part): string {
  switch (part.scope) {
    case 'connector':
      return documentOf(part.field)
    case 'order':
      return part.kind
    case 'module':
    case 'field':
      return `${part.kind}/${part.originId}`
  }
}

function documentOf(field: string): DocumentName {
  if (field === 'sharedLibrary') return 'sharedLibrary'
  if (field === 'configJson') return 'config'
  return field === 'iamPolicyJson' ? 'permissions' : 'overview'
}
