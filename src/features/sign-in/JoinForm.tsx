import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { acceptInvitation, type Invited } from '#src/workspace/session/auth-api.ts'
import { focusNow } from './focus-now.ts'
import { useAuthForm } from './use-auth-form.ts'

type JoinFormProps = { token: string; invited: Invited; onJoined: () => void }

/** A name, an address and a password for somebody new, a password alone for who was here before. */
export function JoinForm({ token, invited, onJoined }: JoinFormProps) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState(invited.email ?? '')
  const [password, setPassword] = useState('')
  const { isBusy, problem, onSubmit } = useAuthForm(() => acceptInvitation({ token, name, email, password }), onJoined)
  const problemAt = (field: string) => (problem?.field === field ? problem.message : null)
  const isElsewhere = problem !== null && !['name', 'email', 'password'].includes(problem.field ?? '')
  return (
    <form noValidate onSubmit={onSubmit}>
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
        {isElsewhere && <Alert color="red" role="alert" icon={<CircleAlert size={16} aria-hidden />}>{problem.message}</Alert>}
        <Button type="submit" size="sm" loading={isBusy} disabled={(name.trim() === '' && !invited.isForPassword) || email.trim() === '' || password === ''}>Come in</Button>
      </Stack>
    </form>
  )
}
