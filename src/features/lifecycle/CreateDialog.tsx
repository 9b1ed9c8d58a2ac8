import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { limits } from '#domain/connector-problems.ts'
import { connectorTypes } from '#domain/connector-types.ts'
import { nameProblem } from '#domain/names.ts'
import { createConnector } from '#src/workspace/lifecycle/change-connector.ts'
import { problemAt, problemOfWhole } from '#src/workspace/lifecycle/change-outcome.ts'
import { FormDialog } from '#src/ui/FormDialog.tsx'
import { NameAndHandle } from './NameAndHandle.tsx'
import { useChange } from './use-change.ts'
import { useHandle } from './use-handle.ts'
import { useOpenEditor } from './use-open-editor.ts'

const typeOptions = Object.entries(connectorTypes).map(([value, label]) => ({ value, label }))
const ownFields = ['name', 'handle', 'connectorType', 'description']

export function CreateDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('')
  const [connectorType, setConnectorType] = useState('general')
  const [description, setDescription] = useState('')
  const handle = useHandle(name)
  const openEditor = useOpenEditor(onClose)
  const { outcome, isBusy, run } = useChange<{ id: string }>(({ id }) => openEditor(id))
  return (
    <FormDialog
      title="New connector"
      submitLabel="Create"
      isBusy={isBusy}
      canSubmit={nameProblem(name) === null && handle.status.kind !== 'problem'}
      problem={problemOfWhole(outcome, ownFields)}
      onClose={onClose}
      onSubmit={() => run(createConnector({ name: name.trim(), handle: handle.value, connectorType, description: description.trim() === '' ? null : description }))}
    >
      <NameAndHandle name={name} onName={setName} nameProblem={problemAt(outcome, 'name')} handle={handle} handleProblem={problemAt(outcome, 'handle')} />
      <Select label="Type" data={typeOptions} value={connectorType} onChange={(value) => setConnectorType(value ?? 'general')} allowDeselect={false} error={problemAt(outcome, 'connectorType')} />
      <Textarea
        label="Description"
        description="What it connects, in a sentence or two."
        autosize
        minRows={2}
        maxRows={8}
        maxLength={limits.description}
        value={description}
        error={problemAt(outcome, 'description')}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
