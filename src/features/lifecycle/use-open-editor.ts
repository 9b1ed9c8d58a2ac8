import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Closes what is open and goes to the editor of a connector that has just been made. */
export function useOpenEditor(onClose: () => void) {
  const navigate = useNavigate()
  return useCallback(
    (connectorId: string) => {
      onClose()
      void navigate({ to: '/connectors/$connectorId', params: { connectorId } })
    },
    [navigate, onClose],
  )
}
