import { useCapabilities } from '#src/graphql/capabilities.ts'
import { latestOf } from '#src/workspace/draft.ts'
import { useDraft } from '../use-draft.ts'
import classes from './History.module.css'
import { Revisions } from './Revisions.tsx'

/** What the draft was after each of its saves. */
export function History({ connectorId }: { connectorId: string }) {
  const capabilities = useCapabilities()
  const { updatedAt, state } = useDraft(connectorId, (draft) => ({ updatedAt: latestOf(draft).updatedAt, state: latestOf(draft).head.state }))
  if (capabilities?.has('REVISIONS') !== true || state === 'library') return null
  return (
    <section aria-labelledby="history" className={classes.section}>
      <h2 id="history" className={classes.title}>History</h2>
      {/* Asked anew after every save. */}
      <Revisions key={updatedAt} connectorId={connectorId} />
    </section>
  )
}
