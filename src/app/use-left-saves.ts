import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { partIdOf } from '../features/editor/editor-part.ts'
import { hideToast, showToast } from '../ui/toast.tsx'
import { type LeftSave, onLeftSave } from '../workspace/left-saves.ts'

const toastId = (connectorId: string) => `left-save ${connectorId}`

/** Says on whatever screen one is what came of a save whose editor was left, with the way back to it. */
export function useLeftSaves() {
  const navigate = useNavigate()
  const { connectorId: shown } = useParams({ strict: false })
  useEffect(() => onLeftSave((left) => {
    const { connectorId, failure } = left
    tell(left, () => void navigate({ to: '/connectors/$connectorId', params: { connectorId }, search: failure?.at ? { part: partIdOf(failure.at) } : {} }))
  }), [navigate])
  // Its editor says it itself.
  useEffect(() => {
    if (shown !== undefined) hideToast(toastId(shown))
  }, [shown])
}

function tell({ connectorId, name, failure }: LeftSave, open: () => void) {
  const id = toastId(connectorId)
  if (failure === null) showToast({ id, message: `“${name}” is saved.` })
  else showToast({ id, message: `“${name}” is not saved. ${failure.words} Your changes are kept in this browser.`, tone: 'error', actions: [{ label: 'Open it', run: open }], stays: true })
}
