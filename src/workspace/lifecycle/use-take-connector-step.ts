import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { openCloneDialog, openDeleteDialog, openNewVersionDialog, openPublishDialog } from '../lifecycle-store.ts'
import type { ConnectorFacts, ConnectorStepName } from './connector-steps.ts'

/** Does one of `connectorSteps`; the caller has looked at its reason. */
export function useTakeConnectorStep() {
  const navigate = useNavigate()
  return useCallback(
    (step: ConnectorStepName, { id, parentId }: Pick<ConnectorFacts, 'id' | 'parentId'>) => {
      switch (step) {
        case 'open':
          return void navigate({ to: '/connectors/$connectorId', params: { connectorId: id } })
        case 'compare-parent':
          return void navigate({ to: '/compare', search: { left: parentId ?? undefined, right: id } })
        case 'clone':
          return openCloneDialog(id)
        case 'new-version':
          return openNewVersionDialog(id)
        case 'publish':
          return openPublishDialog(id)
        case 'delete':
          return openDeleteDialog(id)
        case 'compare-with':
          return void navigate({ to: '/compare', search: { left: id } })
      }
    },
    [navigate],
  )
}
