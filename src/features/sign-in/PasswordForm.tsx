import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { signInByPassword } from '#src/workspace/session/auth-api.ts'
import { focusNow } from './focus-now.ts'
import { useAuthForm } from './use-auth-form.ts'

type PasswordFormProps = {
  /** Set: only this person can sign in here. */
  email?: string | undefined
  onSignedIn: () => void
}

/** E-mail address and password. */
export function PasswordForm({ email: fixed, onSignedIn }: PasswordFormProps) {
  const [email, setEmail] = useState(fixed ?? '')
  const [password, setPassword] = useState('')
  const { isBusy, problem, onSubmit } = useAuthForm(() => signInByPassword(email, password), onSignedIn)
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="sm">
        <TextInput size="sm" type="email" label="E-mail address" autoComplete="username" ref={fixed === undefined ? focusNow : undefined} readOnly={fixed !== undefined} value={email} onChange={(event) => setEmail(event.currentTarget.value)} />
        <PasswordInput
          size="sm"
          label="Password"
          autoComplete="current-password"
          data-autofocus={fixed !== undefined || undefined}
          value={password}
          visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {problem !== null && <Alert color="red" role="alert" icon={<CircleAlert size={16} aria-hidden />}>{problem.message}</Alert>}
        <Button type="submit" size="sm" loading={isBusy} disabled={email.trim() === '' || password === ''}>Sign in</Button>
      </Stack>
    </form>
  )
}
