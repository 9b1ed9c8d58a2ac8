import type { ModuleKindName } from '../connector.ts'
import { actions } from './actions.ts'
import { apiEndpoints } from './api-endpoints.ts'
import type { ModuleKind } from './module-kind.ts'
import { reactions } from './reactions.ts'
import { timers } from './timers.ts'

/** Every module kind, in the order in which people see them. */
export const moduleKinds = { actions, apiEndpoints, reactions, timers } satisfies Record<ModuleKindName, ModuleKind>

export const moduleKindNames = ['actions', 'apiEndpoints', 'reactions', 'timers'] as const satisfies readonly ModuleKindName[]
