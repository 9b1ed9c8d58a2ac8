import { Link } from '@tanstack/react-router'
import { useNewerVersion } from '#src/workspace/lifecycle/use-newer-version.ts'
import type { Relative } from '../use-connector-family.ts'
import { Fact } from './Fact.tsx'

/** Of a clone: that what it was cloned from has gone on since, and the way to what is new there. */
export function NewerSource({ connectorId, source }: { connectorId: string; source: Relative }) {
  const newer = useNewerVersion(source)
  if (newer === null) return null
  return <Fact name="Newer source"><Link to="/compare" search={{ left: newer.id, right: connectorId }}>{source.name} v{newer.version}, compared</Link></Fact>
}
