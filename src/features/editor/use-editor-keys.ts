import { useEffect } from 'react'
import { redo, undo } from '#src/workspace/edit-connector.ts'
import { isMac } from './keys.ts'
import { say } from './notices/undo-notice.tsx'
import { toggleAside } from './view-store.ts'

type EditorKeys = { connectorId: string; save: () => void; closeTab: () => void; nextTab: (steps: 1 | -1) => void }

/** The keys that work wherever the focus is in the editor. */
export function useEditorKeys({ connectorId, save, closeTab, nextTab }: EditorKeys) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actionOf(event, { connectorId, save, closeTab, nextTab })
      if (act === null) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [connectorId, save, closeTab, nextTab])
}

function actionOf(event: KeyboardEvent, { connectorId, save, closeTab, nextTab }: EditorKeys): (() => void) | null {
  const isMod = isMac ? event.metaKey : event.ctrlKey
  if (isMod && !event.altKey && event.code === 'KeyS') return save
  // A dialog has its own keys.
  if (document.querySelector('[role="dialog"]') !== null) return null
  if (event.altKey && !event.ctrlKey && !event.metaKey) {
    if (event.code === 'KeyW') return closeTab
    if (event.code === 'PageDown') return () => nextTab(1)
    if (event.code === 'PageUp') return () => nextTab(-1)
  }
  if (isMod && !event.altKey && event.key === '.') return toggleAside
  if (!isMod || event.altKey || isTyping(event.target)) return null
  const isUndo = event.code === 'KeyZ' && !event.shiftKey
  const isRedo = (event.code === 'KeyZ' && event.shiftKey) || (event.code === 'KeyY' && !isMac)
  if (isUndo) return () => tell('Undone', undo(connectorId))
  return isRedo ? () => tell('Done again', redo(connectorId)) : null
}

const tell = (said: string, step: { label: string } | null) => (step === null ? undefined : say(`${said}: ${step.label}`))

/** Texts have their own undo. */
const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"], .monaco-editor') !== null
