import { Button, Table } from '@mantine/core'
import { useQuery } from 'urql'
import { withdrawInvitation } from './change-people.ts'
import { Day } from './Day.tsx'
import { peopleQuery } from './people-queries.ts'
import { Section } from './Section.tsx'
import { tell } from './tell.ts'

/** Links that were made and not used yet. */
export function Invitations() {
  const [{ data }] = useQuery({ query: peopleQuery })
  if (data === undefined || data.invitations.length === 0) return null
  return (
    <Section title="Open links" lead="Where one got lost, make it again: the old one ends.">
      <Table verticalSpacing="xs" aria-label="Open links">
        <Table.Thead>
          <Table.Tr><Table.Th>E-mail address</Table.Th><Table.Th>For</Table.Th><Table.Th>Expires</Table.Th><Table.Th>Link</Table.Th></Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.invitations.map(({ id, email, role, isForPassword, expiresAt }) => (
            <Table.Tr key={id}>
              <Table.Td>{email}</Table.Td>
              <Table.Td>{isForPassword ? 'new password' : role}</Table.Td>
              <Table.Td><Day time={expiresAt} /></Table.Td>
              <Table.Td><Button variant="default" aria-label={`Withdraw the link of ${email}`} onClick={() => void tell(withdrawInvitation(id), `The link of ${email} works no more.`)}>Withdraw</Button></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}
