import { Avatar, Button, getDefaultZIndex, Popover, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { LogOut, ScrollText, Trash2, Users } from 'lucide-react'
import { useState } from 'react'
import { useCapabilities } from '#src/graphql/capabilities.ts'
import { signOut } from '#src/workspace/session/auth-api.ts'
import { useRefusal } from '#src/workspace/session/permissions.ts'
import { beginAnew, useSession } from '#src/workspace/session/session.ts'
import { isAnySaveOut, letSavesGo } from '#src/workspace/waiting-saves.ts'
import { showToast } from '#src/ui/toast.tsx'
import { Tag } from '#src/ui/Tag.tsx'
import classes from './AccountMenu.module.css'
import { SignOutDialog } from './SignOutDialog.tsx'

/** Who I am, what I may do, and the way out. */
export function AccountMenu() {
  const session = useSession()
  const [isOpen, setOpen] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const noPeople = useRefusal('people.manage')
  const noAudit = useRefusal('audit.read')
  const noRestoring = useRefusal('connectors.discard')
  const canRestore = useCapabilities()?.has('RESTORE_CONNECTOR') === true
  const leaveAllTheSame = () => {
    setAsking(false)
    void leave()
  }
  if (session.status !== 'signed-in' && session.status !== 'ended') return null
  const { name, email, role, permissions } = session.viewer
  if (permissions === null) return null
  return (
    <Popover opened={isOpen} onChange={setOpen} closeOnClickOutside={!isAsking} closeOnEscape={!isAsking} zIndex={getDefaultZIndex(isAsking ? 'app' : 'popover')} position="bottom-end" width={260} shadow="md" trapFocus returnFocus transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <UnstyledButton onClick={() => setOpen(!isOpen)} aria-label={`Account of ${name}, ${role}`}>
          <Avatar size={26} radius="xl" color="ink" variant="filled" name={name} alt="" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label="Account" p={0}>
        <div className={classes.head}>
          <div className={classes.name}>{name}</div>
          <div className={classes.mail}>{email}</div>
          <Tag tone="accent">{role}</Tag>
        </div>
        <div className={classes.may}>
          As {role} you may
          <ul className={classes.list}>
            {Object.values(permissions).filter(({ words }) => !words.startsWith('see what')).map(({ words, extent }) => <li key={words}>{words}{extent === 'own' && ' of your own'}</li>)}
          </ul>
        </div>
        <div className={classes.actions}>
          {canRestore && noRestoring === null && <Button component={Link} onClick={() => setOpen(false)} to="/deleted" variant="subtle" color="gray" justify="start" fullWidth leftSection={<Trash2 size={14} aria-hidden />}>Deleted drafts</Button>}
          {noPeople === null && <Button component={Link} onClick={() => setOpen(false)} to="/admin" variant="subtle" color="gray" justify="start" fullWidth leftSection={<Users size={14} aria-hidden />}>People and service tokens</Button>}
          {noAudit === null && <Button component={Link} onClick={() => setOpen(false)} to="/audit" variant="subtle" color="gray" justify="start" fullWidth leftSection={<ScrollText size={14} aria-hidden />}>Audit</Button>}
          {isAsking && <SignOutDialog onSignOut={leaveAllTheSame} onClose={() => setAsking(false)} />}
          <Button variant="subtle" color="gray" justify="start" fullWidth leftSection={<LogOut size={14} aria-hidden />} onClick={() => (isAnySaveOut() ? setAsking(true) : void leave())}>Sign out</Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

async function leave() {
  const outcome = await signOut()
  if (!outcome.ok) return showToast({ tone: 'error', message: `You are still signed in: ${outcome.message}` })
  letSavesGo()
  beginAnew('/sign-in')
}
