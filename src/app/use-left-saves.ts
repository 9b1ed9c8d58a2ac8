import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { showToast } from '../ui/toast.tsx'
import { type LeftSave, useLastLeftSave } from '../workspace/left-saves-store.ts'

/** Says on whatever screen one is what came of a save whose editor was left, with the way back to it. */
export function useLeftSaves() {
  const left = useLastLeftSave()
  const navigate = useNavigate()
  useEffect(() => {
    if (left === null) return
    const open = () => void navigate({ to: '/connectors/$connectorId', params: { connectorId: left.connectorId } })
    const failure = failureOf(left)
    if (failure === null) showToast({ message: `“${left.name}” is saved.` })
    else showToast({ message: `“${left.name}” is not saved: ${failure} Your changes are kept in this browser.`, tone: 'error', actions: [{ label: 'Open it', run: open }], stays: true })
  }, [left, navigate])
}

function failureOf({ status }: LeftSave): string | null {
  switch (status) {
    case 'saved':
    case 'unchanged':
      return null
    case 'merging':
      return 'somebody else saved it meanwhile.'
    case 'frozen':
      return 'it can not be changed any more.'
    case 'problems':
      return 'something in it is wrong.'
    case 'refused':
    case 'waiting':
      return 'the server refused it.'
  }
}
