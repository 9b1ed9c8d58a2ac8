import { useState } from 'react'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import { makePasswordLink } from './change-people.ts'
import { ShownOnce } from './ShownOnce.tsx'
import { tell } from './tell.ts'

type PasswordLinkProps = { id: string; name: string; isDisabled: boolean }

/** For who forgot the password: a link by which to choose another one. */
export function PasswordLink({ id, name, isDisabled }: PasswordLinkProps) {
  const [link, setLink] = useState<string | null>(null)
  const make = async () => {
    const made = await tell(makePasswordLink(id), null)
    if (made !== null) setLink(made.link)
  }
  return (
    <>
      <ReasonButton variant="default" reason={isDisabled ? 'Enable the account first.' : null} aria-label={`Make a link by which ${name} chooses a new password`} onClick={() => void make()}>
        New password…
      </ReasonButton>
      {link !== null && <ShownOnce title={`Send this link to ${name}`} label="Password link" secret={link} explanation={`Whoever has this link chooses a new password for ${name}. It works once, within a day, and is shown only now.`} onClose={() => setLink(null)} />}
    </>
  )
}
