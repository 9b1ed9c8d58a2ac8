import { Select, Table, Tooltip } from '@mantine/core'
import type { RoleName } from '#src/graphql/session-store.ts'
import { useSession } from '#src/workspace/session/session.ts'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import { RelativeTime } from '#src/ui/RelativeTime.tsx'
import { Tag } from '#src/ui/Tag.tsx'
import { changeRole, disablePerson, enablePerson } from './change-people.ts'
import classes from './PeoplePage.module.css'
import { PasswordLink } from './PasswordLink.tsx'
import { isRole, roleOptions } from './role-words.ts'
import { tell } from './tell.ts'

export type ListedPerson = { id: string; name: string; email: string; role: RoleName; disabledAt: string | null; createdAt: string }

export function PersonRow({ person }: { person: ListedPerson }) {
  const session = useSession()
  const isMe = session.status === 'signed-in' && session.viewer.id === person.id
  const isDisabled = person.disabledAt !== null
  return (
    <Table.Tr>
      <Table.Td>
        <div className={classes.who}>{person.name}{isMe && ' (you)'}</div>
        <div className={classes.quiet}>{person.email}</div>
      </Table.Td>
      <Table.Td>
        <Tooltip label="Nobody changes the own role; another admin can." disabled={!isMe}>
          <Select
            className={classes.role}
            aria-label={`Role of ${person.name}`}
            data={roleOptions.map(({ value, label }) => ({ value, label }))}
            value={person.role}
            readOnly={isMe}
            aria-description={isMe ? 'Nobody changes the own role; another admin can.' : undefined}
            allowDeselect={false}
            onChange={(role) => isRole(role) && role !== person.role && void tell(changeRole(person.id, role), `${person.name} is now ${role}.`)}
          />
        </Tooltip>
      </Table.Td>
      <Table.Td><RelativeTime time={person.createdAt} /></Table.Td>
      <Table.Td>
        {isDisabled ? (
          <>
            <Tag tone="removed">Disabled</Tag>{' '}
            <ReasonButton variant="default" reason={null} aria-label={`Enable ${person.name}`} onClick={() => void tell(enablePerson(person.id), `${person.name} can sign in again.`)}>Enable</ReasonButton>
          </>
        ) : (
          <ReasonButton
            variant="default"
            reason={isMe ? 'You can not disable yourself; another admin can.' : null}
            aria-label={`Disable ${person.name}`}
            onClick={() => void tell(disablePerson(person.id), `${person.name} can not come in any more, and is signed out everywhere. Tokens that ${person.name} made stop.`)}
          >
            Disable
          </ReasonButton>
        )}{' '}
        <PasswordLink id={person.id} name={person.name} isDisabled={isDisabled} />
      </Table.Td>
    </Table.Tr>
  )
}
