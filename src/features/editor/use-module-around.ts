import type { ConnectorModule } from '#domain/connector.ts'
import { moduleByOrigin } from '#domain/parts/part-values.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { useDraft } from './use-draft.ts'

/** A module with its script left empty, so that a key in the script draws nothing around it; null when it is gone. */
export const useModuleAround = (connectorId: string, place: ModulePlace): ConnectorModule | null =>
  useDraft(connectorId, ({ mine }) => {
    const module = moduleByOrigin(mine, place.kind, place.originId)
    return module === null ? null : { ...module, script: '' }
  })
