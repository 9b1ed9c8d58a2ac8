import type { ReactNode } from 'react'
import { moduleKindNames, moduleKinds } from '#domain/module-kinds/kinds.ts'
import { frozenState, latestOf } from '#src/workspace/draft.ts'
import { openCloneDialog, openNewVersionDialog, openPublishDialog } from '#src/workspace/lifecycle-store.ts'
import { refusalFor } from '#src/workspace/session/permissions.ts'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import { openAddModule } from '../add-module-store.ts'
import { partIcons } from '../part-icons.ts'
import { useDraft } from '../use-draft.ts'
import classes from './OverviewPart.module.css'

/** What one would do with the connector now. */
export function NextSteps({ connectorId }: { connectorId: string }) {
  const { frozen, moduleCount, state } = useDraft(connectorId, (draft) => ({
    frozen: frozenState(draft),
    moduleCount: moduleKindNames.reduce((sum, kind) => sum + draft.mine[kind].length, 0),
    state: latestOf(draft).head.state,
  }))
  if (frozen === 'deleted' || frozen === 'role') return null
  if (frozen !== null) {
    return (
      <Step title="What next">
        <ReasonButton variant="default" reason={refusalFor(frozen === 'library' ? 'connectors.cloneFromLibrary' : 'connectors.clone')} onClick={() => openCloneDialog(connectorId)}>Clone it to change it</ReasonButton>
        {state === 'published' && <ReasonButton variant="default" reason={refusalFor('connectors.derive')} onClick={() => openNewVersionDialog(connectorId)}>Make a new version</ReasonButton>}
      </Step>
    )
  }
  return (
    <>
      <Step title={moduleCount === 0 ? 'Start with a module' : 'Add a module'}>
        {moduleKindNames.map((kind) => {
          const Icon = partIcons[kind]
          return (
            <button key={kind} type="button" className={classes.card} onClick={() => openAddModule(kind)}>
              <span className={classes.cardTitle}><Icon size={15} aria-hidden />{moduleKinds[kind].label}</span>
              <span className={classes.cardText}>{moduleKinds[kind].explanation}</span>
            </button>
          )
        })}
      </Step>
      {moduleCount > 0 && (
        <Step title="When it is ready">
          <ReasonButton variant="default" reason={refusalFor('connectors.publish')} onClick={() => openPublishDialog(connectorId)}>Publish…</ReasonButton>
        </Step>
      )}
    </>
  )
}

const Step = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={classes.step}>
    <h2 className={classes.stepTitle}>{title}</h2>
    <div className={classes.cards}>{children}</div>
  </section>
)
