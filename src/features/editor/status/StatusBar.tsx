import { useConnectionStatus } from '#src/graphql/connection-store.ts'
import { type Draft, frozenState, isDirty } from '#src/workspace/draft.ts'
import { useDraft } from '../use-draft.ts'
import { LiveButton } from '../live/LiveButton.tsx'
import { CursorPlace } from './CursorPlace.tsx'
import { LuaSwitches } from './LuaSwitches.tsx'
import { ProblemsButton } from './ProblemsButton.tsx'
import classes from './StatusBar.module.css'

/** Whether the work is safe, what is wrong with it, and where the cursor is. */
export function StatusBar({ connectorId }: { connectorId: string }) {
  const isOffline = useConnectionStatus() === 'offline'
  const words = useDraft(connectorId, (draft) => savingWords(draft, isOffline))
  const { tone } = useDraft(connectorId, (draft) => ({ tone: toneOf(draft) }))
  return (
    <section className={classes.bar} aria-label="State of the editor">
      <span role="status" className={classes.saving} data-tone={tone}>{words}</span>
      <ProblemsButton connectorId={connectorId} />
      <LiveButton connectorId={connectorId} />
      <span className={classes.gap} />
      <span className={classes.switches}><LuaSwitches /></span>
      <CursorPlace />
    </section>
  )
}

function toneOf(draft: Draft): 'saved' | 'unsaved' | 'quiet' {
  if (isDirty(draft)) return 'unsaved'
  return frozenState(draft) === null ? 'saved' : 'quiet'
}

function savingWords(draft: Draft, isOffline: boolean): string {
  const frozen = frozenState(draft)
  if (frozen !== null && !isDirty(draft)) return frozen === 'deleted' ? 'Deleted' : 'Read-only'
  if (draft.saving.status === 'saving') return 'Saving…'
  if (!isDirty(draft)) return isOffline ? 'Offline, everything is saved' : 'Saved'
  const offline = isOffline ? 'Offline. ' : ''
  switch (draft.keeping.status) {
    case 'kept':
      return `${offline}Unsaved changes, kept in this browser${draft.keeping.at === null ? '' : ` at ${clock.format(draft.keeping.at)}`}`
    case 'pending':
      return `${offline}Unsaved changes`
    case 'failed':
      return `${offline}Unsaved changes, not kept anywhere`
  }
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
