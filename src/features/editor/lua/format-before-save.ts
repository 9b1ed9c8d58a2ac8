import { partValue } from '#domain/parts/part-values.ts'
import { formatsOnSave } from '#src/monaco/lua-view-store.ts'
import { luaConnectorOf } from '#src/monaco/lua-connectors.ts'
import { editShown } from '#src/monaco/shown-editor.ts'
import { frozenState } from '#src/workspace/draft.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { setTexts } from '#src/workspace/edit-connector.ts'
import { type LuaScript, luaScripts } from './lua-scripts.ts'

/** Lays out the scripts that a save will send, where the person wants that; a script that can not be is sent as it is. */
export async function formatBeforeSave(connectorId: string): Promise<void> {
  if (!formatsOnSave()) return
  for (const script of changedScripts(connectorId)) await formatOne(connectorId, script)
}

function changedScripts(connectorId: string): LuaScript[] {
  const draft = draftById(connectorId)
  if (draft === null || frozenState(draft) !== null) return []
  return luaScripts(connectorId, draft.mine).filter(({ field, document }) => document.text !== (partValue(draft.base.content, field) ?? ''))
}

async function formatOne(connectorId: string, { document: { uri }, field }: LuaScript): Promise<void> {
  const formatted = await luaConnectorOf(uri)?.language.format(uri, null)
  if (!formatted?.ok || formatted.edits.length === 0) return
  if (!editShown(uri, formatted.edits)) setTexts(connectorId, [{ part: field, text: formatted.text }], 'Format')
}
