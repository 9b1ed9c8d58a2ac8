import { codeOf } from '../draft.ts'
import { useOpenConnectors } from '../draft-store.ts'
import type { ServerVersion } from '../server-version.ts'
import { findOutTrust } from './trusted-store.ts'

const seen = new Map<string, ServerVersion>()

/** Who wrote what comes from the server is found out as it comes: by whatever way, it comes as the base of a draft. */
export const watchArrivals = () =>
  useOpenConnectors.subscribe(({ byId }) => {
    for (const [id, connector] of Object.entries(byId)) {
      if (connector.status !== 'open' || seen.get(id) === connector.draft.base) continue
      seen.set(id, connector.draft.base)
      void findOutTrust(codeOf(connector.draft.base))
    }
  })
