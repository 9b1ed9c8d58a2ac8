import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { acceptInvitation, type AuthOutcome, type Invited } from '#src/workspace/session/auth-api.ts'
import { focusNow } from './focus-now.ts'

type JoinFormProps = { token: string; invited: Invited; onJoined: () => void }

/** A name, an address and a password for somebody new, a password alone for who was here before. */
export function JoinForm({ token, invited, onJoined }: JoinFormProps) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState(invited.email ?? '')
  const [password, setPassword] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<AuthOutcome<unknown> | null>(null)
  const submit = async () => {
    setBusy(true)
    const ended = await acceptInvitation({ token, name, email, password })
    setBusy(false)
    setOutcome(ended)
    if (ended.ok) onJoined()
  }
  const problemAt = (field: string) => (outcome?.ok === false && outcome.field === field ? outcome.message : null)
  const isElsewhere = outcome?.ok === false && !['name', 'email', 'password'].includes(outcome.field ?? '')
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void submit()
      }}
    >
      <Stack gap="sm">
        {!invited.isForPassword && <TextInput size="sm" label="Your name" autoComplete="name" ref={focusNow} value={name} error={problemAt('name')} onChange={(event) => setName(event.currentTarget.value)} />}
        <TextInput size="sm" type="email" label="E-mail address" autoComplete="username" readOnly={invited.email !== null} value={email} error={problemAt('email')} onChange={(event) => setEmail(event.currentTarget.value)} />
        <PasswordInput
          size="sm"
          label="Password"
          ref={invited.isForPassword ? focusNow : undefined}
          description="12 characters at least. A sentence is easy to remember and hard to guess."
          autoComplete="new-password"
          value={password}
          error={problemAt('password')}
          visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {isElsewhere && <Alert color="red" role="alert" icon={<CircleAlert size={16} aria-hidden />}>{outcome.message}</Alert>}
        <Button type="submit" size="sm" loading={isBusy} disabled={(name.trim() === '' && !invited.isForPassword) || email.trim() === '' || password === ''}>Come in</Button>
      </Stack>
    </form>
  )
}
