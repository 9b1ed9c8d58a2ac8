import { type SubmitEvent, useState } from 'react'
import type { AuthOutcome } from '#src/workspace/session/auth-api.ts'

type AuthForm = { isBusy: boolean; problem: { field: string | null; message: string } | null; onSubmit: (event: SubmitEvent) => void }

/** Sends a form once at a time and keeps what was wrong with it, until it is sent again. */
export function useAuthForm(send: () => Promise<AuthOutcome<unknown>>, onDone: () => void): AuthForm {
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<AuthOutcome<unknown> | null>(null)
  const submit = async () => {
    setBusy(true)
    const ended = await send()
    setBusy(false)
    setOutcome(ended)
    if (ended.ok) onDone()
  }
  return {
    isBusy,
    problem: outcome === null || outcome.ok ? null : { field: outcome.field, message: outcome.message },
    onSubmit: (event) => {
      event.preventDefault()
      if (!isBusy) void submit()
    },
  }
}
