import { useCallback, useEffect } from 'react'
import type { Part } from '#domain/parts/part.ts'
import { partValue } from '#domain/parts/part-values.ts'
import { CodeEditor } from '#src/monaco/CodeEditor.tsx'
import type { TextCause } from '#src/monaco/code-editor-props.ts'
import { setText, undoText } from '#src/workspace/edit-connector.ts'
import { clearCursor, setCursor } from '../cursor-store.ts'
import { type EditorPart, partId, partLabel } from '../editor-part.ts'
import { useFrozenReason } from '../frozen.ts'
import { partHasFocus, useIsPartFocusWanted } from '../part-focus-store.ts'
import { useDraft } from '../use-draft.ts'
import { useEditorLocation } from '../use-editor-location.ts'
import { codePath } from './code-path.ts'

export type PartCodeProps = { connectorId: string; part: EditorPart; text: Part & { scope: 'connector' | 'field' } }

/** A text of the connector in Monaco. */
export function PartCode({ connectorId, part, text }: PartCodeProps) {
  const { value, label } = useDraft(connectorId, ({ mine }) => ({ value: partValue(mine, text), label: partLabel(part, mine) }))
  const { position } = useEditorLocation()
  const isFocusWanted = useIsPartFocusWanted(partId(part))
  const readOnlyReason = useFrozenReason(connectorId)
  const onChange = useCallback((typed: string, cause: TextCause) => (cause === 'typed' ? setText : undoText)(connectorId, text, typed), [connectorId, text])
  useEffect(() => clearCursor, [])
  const language = part.kind === 'config' || part.kind === 'permissions' ? 'json' : 'lua'
  return (
    <CodeEditor
      path={codePath(connectorId, part)}
      language={language}
      value={typeof value === 'string' ? value : ''}
      onChange={onChange}
      readOnlyReason={readOnlyReason}
      label={`${label}, ${language === 'lua' ? 'Lua' : 'JSON'}`}
      position={position}
      isFocusWanted={isFocusWanted}
      onFocused={partHasFocus}
      onCursor={setCursor}
    />
  )
}
