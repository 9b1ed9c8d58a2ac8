import { Alert, Button, Text } from '@mantine/core'
import { History } from 'lucide-react'
import { useState } from 'react'
import { moduleKindNames, moduleKinds } from '#domain/module-kinds/kinds.ts'
import { nameProblem } from '#domain/names.ts'
import { cloneConnector } from '#src/workspace/lifecycle/change-connector.ts'
import { problemAt, problemOfWhole } from '#src/workspace/lifecycle/change-outcome.ts'
import { useNewerVersion } from '#src/workspace/lifecycle/use-newer-version.ts'
import { openCloneDialog } from '#src/workspace/lifecycle-store.ts'
import { FormDialog } from '#src/ui/FormDialog.tsx'
import { NameAndHandle } from './NameAndHandle.tsx'
import type { LifecycleSource } from './source-query.ts'
import { useChange } from './use-change.ts'
import { useHandle } from './use-handle.ts'
import { useOpenEditor } from './use-open-editor.ts'
import { WithSource } from './WithSource.tsx'

type CloneDialogProps = { connectorId: string; onClose: () => void }

export function CloneDialog({ connectorId, onClose }: CloneDialogProps) {
  return (
    <WithSource connectorId={connectorId} title="Clone" onClose={onClose}>
      {(source) => <CloneForm source={source} onClose={onClose} />}
    </WithSource>
  )
}

function CloneForm({ source, onClose }: { source: LifecycleSource; onClose: () => void }) {
  const [name, setName] = useState(`${source.name} copy`)
  const handle = useHandle(name)
  const openEditor = useOpenEditor(onClose)
  const { outcome, isBusy, run } = useChange<{ id: string }>(({ id }) => openEditor(id))
  return (
    <FormDialog
      title={`Clone ${source.name} v${source.version}`}
      submitLabel="Clone"
      isBusy={isBusy}
      canSubmit={nameProblem(name) === null && handle.status.kind !== 'problem'}
      problem={problemOfWhole(outcome, ['name', 'handle'])}
      onClose={onClose}
      onSubmit={() => run(cloneConnector(source.id, { name: name.trim(), handle: handle.value }))}
    >
      <NewerVersion source={source} />
      <NameAndHandle name={name} onName={setName} nameProblem={problemAt(outcome, 'name')} handle={handle} handleProblem={problemAt(outcome, 'handle')} />
      <Text c="dimmed">
        {copiedWords(source)} The clone is a draft, version 1, and remembers what it was cloned from, so both can be compared at any time.
      </Text>
    </FormDialog>
  )
}

function NewerVersion({ source }: { source: LifecycleSource }) {
  const newer = useNewerVersion(source)
  if (newer === null) return null
  return (
    <Alert color="yellow" icon={<History size={16} aria-hidden />} title={`Version ${source.version} is not the newest`}>
      <Button size="compact-xs" variant="default" onClick={() => openCloneDialog(newer.id)}>Clone version {newer.version} instead</Button>
    </Alert>
  )
}

function copiedWords(source: LifecycleSource): string {
  const modules = moduleKindNames.flatMap((kind) => {
    const count = source[kind]?.length ?? 0
    return count === 0 ? [] : [`${count} ${(count === 1 ? moduleKinds[kind].label : moduleKinds[kind].plural).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`]
  })
  return `Copied are ${[...modules, 'the shared library', 'the config schema'].join(', ')} and the permissions.`
}
