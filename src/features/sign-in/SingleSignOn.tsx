import { Alert, Button, Divider } from '@mantine/core'
import { KeyRound } from 'lucide-react'
import { useEffect, useState } from 'react'
import { signInElsewhere, singleSignOnName } from '#src/workspace/session/auth-api.ts'

type SingleSignOnProps = { to: string; onLeave?: (url: string) => void }

/** The company's own sign-in, where the server has one. */
export function SingleSignOn({ to, onLeave = (url) => location.assign(url) }: SingleSignOnProps) {
  const [name, setName] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => void singleSignOnName().then(setName), [])
  if (name === null) return null
  const leave = async () => {
    const outcome = await signInElsewhere(to)
    if (outcome.ok) onLeave(outcome.value.url)
    else setProblem(outcome.message)
  }
  return (
    <>
      <Divider my="md" label="or" />
      <Button fullWidth size="sm" variant="default" leftSection={<KeyRound size={15} aria-hidden />} onClick={() => void leave()}>Sign in with {name}</Button>
      {problem !== null && <Alert mt="sm" color="red" role="alert">{problem}</Alert>}
    </>
  )
}
