import { useEffect } from 'react'
import { redo, undo } from '#src/workspace/edit-connector.ts'
import { isModalOpen } from '#src/ui/is-modal-open.ts'
import { isMac } from './keys.ts'
import { say } from './notices/undo-notice.tsx'
import { switchPane } from './switch-pane.ts'
import { toggleAside } from './view-store.ts'

type EditorKeys = { connectorId: string; shown: string; save: () => void; closeTab: () => void; nextTab: (steps: 1 | -1) => void }

/** The keys that work wherever the focus is in the editor. */
export function useEditorKeys({ connectorId, shown, save, closeTab, nextTab }: EditorKeys) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const act = actionOf(event, { connectorId, shown, save, closeTab, nextTab })
      // A dialog has its own keys.
      if (act === null || (act !== save && isModalOpen())) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [connectorId, shown, save, closeTab, nextTab])
}

function actionOf(event: KeyboardEvent, { connectorId, shown, save, closeTab, nextTab }: EditorKeys): (() => void) | null {
  const isMod = isMac ? event.metaKey : event.ctrlKey
  if (isMod && !event.altKey && event.code === 'KeyS') return save
  if (event.key === 'F6') return () => switchPane(shown, event.shiftKey ? -1 : 1)
  if (event.altKey && !event.ctrlKey && !event.metaKey) {
    if (event.code === 'KeyW') return closeTab
    if (event.code === 'PageDown') return () => nextTab(1)
    if (event.code === 'PageUp') return () => nextTab(-1)
  }
  if (isMod && event.altKey && event.code === 'KeyB') return toggleAside
  if (!isMod || event.altKey || isTyping(event.target)) return null
  const isUndo = event.code === 'KeyZ' && !event.shiftKey
  const isRedo = (event.code === 'KeyZ' && event.shiftKey) || (event.code === 'KeyY' && !isMac)
  if (isUndo) return () => tell('Undone', undo(connectorId))
  return isRedo ? () => tell('Done again', redo(connectorId)) : null
}

const tell = (said: string, step: { label: string } | null) => (step === null ? undefined : say(`${said}: ${step.label}`))

/** Texts have their own undo. */
const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"], .monaco-editor') !== null
