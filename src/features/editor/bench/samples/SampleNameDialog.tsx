import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '#src/ui/FormDialog.tsx'

type SampleNameDialogProps = { title: string; submitLabel: string; name: string; about?: string; onName: (name: string) => void; onClose: () => void }

/** Asks what a sample is called. */
export function SampleNameDialog({ title, submitLabel, name: given, about, onName, onClose }: SampleNameDialogProps) {
  const [name, setName] = useState(given)
  const take = () => {
    onName(name.trim())
    onClose()
  }
  return (
    <FormDialog title={title} submitLabel={submitLabel} isBusy={false} canSubmit={name.trim() !== ''} onSubmit={take} onClose={onClose}>
      <TextInput label="Name" description="What the case is, as in “A job that was aborted”." data-autofocus value={name} maxLength={120} onChange={(event) => setName(event.currentTarget.value)} onFocus={(event) => event.currentTarget.select()} />
      {about !== undefined && <Text size="xs" c="dimmed">{about}</Text>}
    </FormDialog>
  )
}
