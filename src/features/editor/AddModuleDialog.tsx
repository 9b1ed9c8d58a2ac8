import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ModuleKindName } from '#domain/connector.ts'
import { moduleHandleProblem } from '#domain/handles.ts'
import { moduleKindNames, moduleKinds } from '#domain/module-kinds/kinds.ts'
import { nameProblem } from '#domain/names.ts'
import { addModuleTo } from '#src/workspace/edit-connector.ts'
import { useReturnFocus } from '#src/ui/use-return-focus.ts'
import { suggestModuleHandle } from '#src/workspace/module-edits.ts'
import { closeAddModule, openAddModule, useAddedKind } from './add-module-store.ts'
import { partId } from './editor-part.ts'
import { focusNewModule } from './focus-new-module.ts'
import { useDraft } from './use-draft.ts'

type AddModuleDialogProps = { connectorId: string; onAdded: (part: string) => void }

/** Asks for what a new module needs; the rest its kind brings along. */
export function AddModuleDialog({ connectorId, onAdded }: AddModuleDialogProps) {
  const kind = useAddedKind()
  return (
    <Modal opened={kind !== null} returnFocus={false} onClose={closeAddModule} title={kind === null ? '' : `Add ${moduleKinds[kind].label}`} closeButtonProps={{ 'aria-label': 'Close' }} transitionProps={{ duration: 0 }}>
      {kind !== null && <AddModuleForm connectorId={connectorId} kind={kind} onAdded={onAdded} />}
    </Modal>
  )
}

function AddModuleForm({ connectorId, kind, onAdded }: AddModuleDialogProps & { kind: ModuleKindName }) {
  useReturnFocus()
  const content = useDraft(connectorId, (draft) => ({ mine: draft.mine })).mine
  const [name, setName] = useState('')
  const [ownHandle, setOwnHandle] = useState<string | null>(null)
  const [isChecked, setIsChecked] = useState(false)
  const handle = ownHandle ?? (name.trim() === '' ? '' : suggestModuleHandle(content, kind, name))
  const problem = nameProblem(name)?.message ?? null
  const isTaken = content[kind].some((module) => module.handle === handle)
  const handleProblem = moduleHandleProblem(handle)?.message ?? (isTaken ? `Another of the ${moduleKinds[kind].plural.toLowerCase()} has this handle.` : null)

  const add = (event: FormEvent) => {
    event.preventDefault()
    setIsChecked(true)
    if (problem !== null || handleProblem !== null) return
    const place = addModuleTo(connectorId, kind, { name: name.trim(), handle })
    closeAddModule()
    if (place === null) return
    onAdded(partId({ kind: 'module', place }))
    focusNewModule(connectorId, place)
  }

  return (
    <form onSubmit={add} noValidate>
      <Stack gap="sm">
        <Select
          label="Kind"
          data={moduleKindNames.map((each) => ({ value: each, label: moduleKinds[each].label }))}
          value={kind}
          allowDeselect={false}
          onChange={(chosen) => chosen !== null && openAddModule(chosen)}
        />
        <Text size="xs" c="dimmed">{moduleKinds[kind].explanation}</Text>
        <TextInput label="Name" data-autofocus value={name} error={isChecked ? problem : null} onChange={(event) => setName(event.currentTarget.value)} />
        <TextInput
          label="Handle"
          description="By this Lua calls it."
          value={handle}
          error={isChecked || ownHandle !== null ? handleProblem : null}
          spellCheck={false}
          onChange={(event) => setOwnHandle(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={closeAddModule}>Cancel</Button>
          <Button type="submit">Add</Button>
        </Group>
      </Stack>
    </form>
  )
}
