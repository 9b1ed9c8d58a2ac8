import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import { Ellipsis, Save, Undo2 } from 'lucide-react'
import { frozenState, isDirty, latestOf } from '#src/workspace/draft.ts'
import { openPublishDialog } from '#src/workspace/lifecycle-store.ts'
import { connectorSteps } from '#src/workspace/lifecycle/connector-steps.ts'
import { useTakeConnectorStep } from '#src/workspace/lifecycle/use-take-connector-step.ts'
import { refusalFor } from '#src/workspace/session/permissions.ts'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import { Tag } from '#src/ui/Tag.tsx'
import classes from './EditorToolbar.module.css'
import { modKey } from './keys.ts'
import { discard } from './notices/discard.ts'
import { stateWords } from '#src/workspace/state-words.ts'
import { useConnectorFacts } from './use-connector-family.ts'
import { useDraft } from './use-draft.ts'

type EditorToolbarProps = { connectorId: string; onSave: () => void }

/** Which connector this is, and what to do with it as a whole. */
export function EditorToolbar({ connectorId, onSave }: EditorToolbarProps) {
  const { name, head, dirty, isSaving, isFrozen } = useDraft(connectorId, (draft) => ({
    name: draft.mine.name,
    head: latestOf(draft).head,
    dirty: isDirty(draft),
    isSaving: draft.saving.status === 'saving',
    isFrozen: frozenState(draft) !== null,
  }))
  const { label, tone } = stateWords[head.state]
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Connector">
      <span className={classes.name}>{name}</span>
      <span className={classes.version}>{head.handle} v{head.version}</span>
      <Tag tone={tone}>{label}</Tag>
      <span className={classes.gap} />
      {!isFrozen && (
        <>
          {dirty && (
            <Button variant="subtle" color="gray" leftSection={<Undo2 size={14} aria-hidden />} onClick={() => discard(connectorId)}>
              Discard changes
            </Button>
          )}
          <Tooltip label={`Save all changes (${modKey('S')})`}>
            <Button leftSection={<Save size={14} aria-hidden />} loading={isSaving} disabled={!dirty && !isSaving} onClick={onSave} aria-keyshortcuts="Control+S">
              Save
            </Button>
          </Tooltip>
          <ReasonButton variant="default" reason={refusalFor('connectors.publish')} onClick={() => openPublishDialog(connectorId)}>Publish…</ReasonButton>
        </>
      )}
      <MoreMenu connectorId={connectorId} />
    </div>
  )
}

function MoreMenu({ connectorId }: { connectorId: string }) {
  const facts = useConnectorFacts(connectorId)
  const takeStep = useTakeConnectorStep()
  return (
    <Menu position="bottom-end" width={250} shadow="md" withinPortal={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon aria-label="More actions"><Ellipsis size={16} aria-hidden /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {connectorSteps(facts).filter(({ name }) => name !== 'open').map(({ name, label, reason }) => (
          <Menu.Item
            key={name}
            aria-disabled={reason !== null}
            aria-label={label}
            aria-description={reason ?? undefined}
            closeMenuOnClick={reason === null}
            className={classes.item}
            onClick={() => reason === null && takeStep(name, facts)}
          >
            {label}
            {reason !== null && <span className={classes.reason}>{reason}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
