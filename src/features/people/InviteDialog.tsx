import { Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RoleName } from '#src/graphql/session-store.ts'
import { problemAt, problemOfWhole } from '#src/workspace/lifecycle/change-outcome.ts'
import { FormDialog } from '#src/ui/FormDialog.tsx'
import { invitePerson } from './change-people.ts'
import { isRole, roleOptions } from './role-words.ts'
import { ShownOnce } from './ShownOnce.tsx'
import { usePeopleChange } from './use-people-change.ts'

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<RoleName>('designer')
  const [link, setLink] = useState<string | null>(null)
  const { outcome, isBusy, run } = usePeopleChange<{ link: string | null }>((invitation) => setLink(invitation.link))
  if (link !== null) {
    return <ShownOnce title="Send this link" label="Invitation link" secret={link} explanation={`Whoever has this link comes in as ${email}. It works once, within 7 days, and is shown only now.`} onClose={onClose} />
  }
  return (
    <FormDialog title="Invite somebody" submitLabel="Make the link" isBusy={isBusy} canSubmit={email.trim() !== ''} problem={problemOfWhole(outcome, ['email'])} onClose={onClose} onSubmit={() => run(invitePerson({ email, role }))}>
      <TextInput type="email" label="E-mail address" data-autofocus value={email} error={problemAt(outcome, 'email')} onChange={(event) => setEmail(event.currentTarget.value)} />
      <Radio.Group label="Role" value={role} onChange={(value) => isRole(value) && setRole(value)}>
        <Stack gap={6} mt={4}>
          {roleOptions.map(({ value, label, description }) => <Radio key={value} value={value} label={label} description={description} />)}
        </Stack>
      </Radio.Group>
    </FormDialog>
  )
}
