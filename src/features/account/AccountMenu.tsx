import { Avatar, Menu, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { LogOut, Users } from 'lucide-react'
import { signOut } from '#src/workspace/session/auth-api.ts'
import { useRefusal } from '#src/workspace/session/permissions.ts'
import { beginAnew, useSession } from '#src/workspace/session/session.ts'
import { showToast } from '#src/ui/toast.tsx'
import { Tag } from '#src/ui/Tag.tsx'
import classes from './AccountMenu.module.css'

/** Who I am, what I may do, and the way out. */
export function AccountMenu() {
  const session = useSession()
  const noPeople = useRefusal('people.manage')
  if (session.status !== 'signed-in' && session.status !== 'ended') return null
  const { name, email, role, permissions } = session.viewer
  if (permissions === null) return null
  return (
    <Menu position="bottom-end" width={260} shadow="md" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <UnstyledButton aria-label={`Account of ${name}, ${role}`}>
          <Avatar size={26} radius="xl" color="initials" name={name} alt="" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label="Account">
        <div className={classes.head} role="presentation">
          <div className={classes.name}>{name}</div>
          <div className={classes.mail}>{email}</div>
          <Tag tone="accent">{role}</Tag>
        </div>
        <div className={classes.may} role="presentation">
          As {role} you may
          <ul className={classes.list}>
            {Object.values(permissions).filter(({ words }) => !words.startsWith('see what')).map(({ words, extent }) => <li key={words}>{words}{extent === 'own' && ' of your own'}</li>)}
          </ul>
        </div>
        <Menu.Divider />
        {noPeople === null && <Menu.Item component={Link} to="/admin" leftSection={<Users size={14} aria-hidden />}>People and service tokens</Menu.Item>}
        <Menu.Item leftSection={<LogOut size={14} aria-hidden />} onClick={() => void leave()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

async function leave() {
  const outcome = await signOut()
  if (outcome.ok) beginAnew('/sign-in')
  else showToast({ tone: 'error', message: `You are still signed in: ${outcome.message}` })
}
