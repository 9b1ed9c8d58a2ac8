import { Button, Table } from '@mantine/core'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { RelativeTime } from '#src/ui/RelativeTime.tsx'
import { Tag } from '#src/ui/Tag.tsx'
import { revokeServiceToken } from './change-people.ts'
import { CreateTokenDialog } from './CreateTokenDialog.tsx'
import { Day } from './Day.tsx'
import classes from './PeoplePage.module.css'
import { serviceTokensQuery } from './people-queries.ts'
import { Section } from './Section.tsx'
import { tell } from './tell.ts'

/** What programs come in by. */
export function ServiceTokens() {
  const [{ data }] = useQuery({ query: serviceTokensQuery, requestPolicy: 'cache-and-network' })
  const [isCreating, setCreating] = useState(false)
  const tokens = data?.serviceTokens ?? []
  return (
    <Section title="Service tokens" lead="For programs that use the API. A token works while who made it is an admin." action={<Button leftSection={<KeyRound size={14} aria-hidden />} onClick={() => setCreating(true)}>New token…</Button>}>
      <Table verticalSpacing="xs" aria-label="Service tokens">
        <Table.Thead>
          <Table.Tr><Table.Th>Name</Table.Th><Table.Th>May</Table.Th><Table.Th>Made by</Table.Th><Table.Th>Last used</Table.Th><Table.Th>Expires</Table.Th><Table.Th>Access</Table.Th></Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tokens.length === 0 && <Table.Tr><Table.Td colSpan={6} className={classes.quiet}>There are none.</Table.Td></Table.Tr>}
          {tokens.map(({ id, name, scopes, lastUsedAt, expiresAt, revokedAt, madeBy, isWorking }) => (
            <Table.Tr key={id}>
              <Table.Td className={classes.who}>{name}</Table.Td>
              <Table.Td>{scopes.map((scope) => scope.replace('connectors:', '')).join(', ')}</Table.Td>
              <Table.Td>{madeBy}</Table.Td>
              <Table.Td>{lastUsedAt === null ? 'never' : <RelativeTime time={lastUsedAt} />}</Table.Td>
              <Table.Td><Day time={expiresAt} /></Table.Td>
              <Table.Td>
                {revokedAt === null && !isWorking && <><Tag tone="removed">{stoppedBecause(expiresAt)}</Tag>{' '}</>}
                {revokedAt === null ? (
                  <Button variant="default" aria-label={`Revoke ${name}`} onClick={() => void tell(revokeServiceToken(id), `“${name}” is revoked.`)}>Revoke</Button>
                ) : (
                  <Tag tone="removed">Revoked</Tag>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {isCreating && <CreateTokenDialog onClose={() => setCreating(false)} />}
    </Section>
  )
}

const stoppedBecause = (expiresAt: string) => (Date.parse(expiresAt) <= Date.now() ? 'Expired' : 'Its maker is no admin')
