import { Alert, Button, Table } from '@mantine/core'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { failureWords } from '#src/graphql/failure-words.ts'
import { InviteDialog } from './InviteDialog.tsx'
import { peopleQuery } from './people-queries.ts'
import { PersonRow } from './PersonRow.tsx'
import { Section } from './Section.tsx'

export function People() {
  const [{ data, error }] = useQuery({ query: peopleQuery, requestPolicy: 'cache-and-network' })
  const [isInviting, setInviting] = useState(false)
  return (
    <Section title="People" lead="A changed role holds at once: the person signs in again." action={<Button leftSection={<UserPlus size={14} aria-hidden />} onClick={() => setInviting(true)}>Invite…</Button>}>
      {error !== undefined && <Alert color="red" role="alert" title="The people could not be read">{failureWords(error)}</Alert>}
      <Table verticalSpacing="xs" aria-label="People">
        <Table.Thead>
          <Table.Tr><Table.Th>Name</Table.Th><Table.Th>Role</Table.Th><Table.Th>Since</Table.Th><Table.Th>Access</Table.Th></Table.Tr>
        </Table.Thead>
        <Table.Tbody>{data?.people.map((person) => <PersonRow key={person.id} person={person} />)}</Table.Tbody>
      </Table>
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Section>
  )
}
