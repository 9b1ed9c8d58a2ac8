import type { EditorPart } from '../editor-part.ts'
import { partId } from '../editor-part.ts'

export const codeFolder = (connectorId: string) => `/connectors/${connectorId}/`

/** The name of a part's text in Monaco. */
export function codePath(connectorId: string, part: EditorPart): string {
  const extension = part.kind === 'config' || part.kind === 'permissions' ? 'json' : 'lua'
  return `file://${codeFolder(connectorId)}${partId(part)}.${extension}`
}
