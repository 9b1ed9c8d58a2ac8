import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { limits } from '#domain/connector-problems.ts'
import { createVersion } from '#src/workspace/lifecycle/change-connector.ts'
import { problemAt, problemOfWhole } from '#src/workspace/lifecycle/change-outcome.ts'
import { FormDialog } from '#src/ui/FormDialog.tsx'
import type { LifecycleSource } from './source-query.ts'
import { useChange } from './use-change.ts'
import { useOpenEditor } from './use-open-editor.ts'
import { WithSource } from './WithSource.tsx'

type NewVersionDialogProps = { connectorId: string; onClose: () => void }

export function NewVersionDialog({ connectorId, onClose }: NewVersionDialogProps) {
  return (
    <WithSource connectorId={connectorId} title="New version" onClose={onClose}>
      {(source) => <NewVersionForm source={source} onClose={onClose} />}
    </WithSource>
  )
}

function NewVersionForm({ source, onClose }: { source: LifecycleSource; onClose: () => void }) {
  const [description, setDescription] = useState(source.description ?? '')
  const openEditor = useOpenEditor(onClose)
  const { outcome, isBusy, run } = useChange<{ id: string }>(({ id }) => openEditor(id))
  return (
    <FormDialog
      title={`New version of ${source.name}`}
      submitLabel="Create the draft"
      firstFocus="submit"
      isBusy={isBusy}
      problem={problemOfWhole(outcome, ['description'])}
      onClose={onClose}
      onSubmit={() => run(createVersion(source.id, description.trim() === '' ? null : description))}
    >
      <Text c="dimmed">
        A draft with everything of version {source.version}, under the same handle and the next free number. Version {source.version} stays as it is.
      </Text>
      <Textarea
        label="Description"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={limits.description}
        value={description}
        error={problemAt(outcome, 'description')}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
