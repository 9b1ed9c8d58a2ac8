import { Checkbox, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { problemAt, problemOfWhole } from '#src/workspace/lifecycle/change-outcome.ts'
import { FormDialog } from '#src/ui/FormDialog.tsx'
import { createServiceToken } from './change-people.ts'
import { scopeOptions } from './role-words.ts'
import { ShownOnce } from './ShownOnce.tsx'
import { usePeopleChange } from './use-people-change.ts'

const lifetimes = [
  { value: '7', label: 'a week' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'a year' },
]
const dayMs = 86_400_000

export function CreateTokenDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<string[]>(['connectors:read'])
  const [days, setDays] = useState('90')
  const [secret, setSecret] = useState<string | null>(null)
  const { outcome, isBusy, run } = usePeopleChange<{ secret: string | null }>((token) => setSecret(token.secret))
  if (secret !== null) {
    return <ShownOnce title="Copy the token now" label="Service token" secret={secret} explanation="It is shown only now. A program sends it as “Authorization: Bearer …”." onClose={onClose} />
  }
  const create = () => createServiceToken({ name, scopes, expiresAt: new Date(Date.now() + Number(days) * dayMs).toISOString() })
  return (
    <FormDialog title="New service token" submitLabel="Make the token" isBusy={isBusy} canSubmit={name.trim() !== '' && scopes.length > 0} problem={problemOfWhole(outcome, ['name', 'scopes', 'expiresAt'])} onClose={onClose} onSubmit={() => run(create())}>
      <TextInput label="Name" description="Which program uses it, and where." data-autofocus value={name} error={problemAt(outcome, 'name')} onChange={(event) => setName(event.currentTarget.value)} />
      <Checkbox.Group label="It may" value={scopes} error={problemAt(outcome, 'scopes')} onChange={setScopes}>
        <Stack gap={6} mt={4}>
          {scopeOptions.map(({ value, label, description }) => <Checkbox key={value} value={value} label={label} description={description} />)}
        </Stack>
      </Checkbox.Group>
      <Select label="It expires in" data={lifetimes} value={days} allowDeselect={false} error={problemAt(outcome, 'expiresAt')} onChange={(value) => setDays(value ?? '90')} />
    </FormDialog>
  )
}
