import { Alert, Button, Skeleton, Table } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { failureWords } from '#src/graphql/failure-words.ts'
import { graphql } from '#src/graphql/generated/index.ts'
import { Blank } from '#src/ui/Blank.tsx'
import classes from './AuditPage.module.css'
import { AuditRow } from './AuditRow.tsx'

const query = graphql(`
  query AuditRecords($text: String, $before: Int) {
    auditRecords(text: $text, before: $before, limit: 50) {
      hasNextPage
      results { number ...AuditRow }
    }
  }
`)

/** One page of what was found. */
export function AuditRecords() {
  const { q, before } = useSearch({ from: '/audit' })
  const [{ data, error, fetching }, ask] = useQuery({ query, variables: { text: q ?? null, before: before ?? null }, requestPolicy: 'cache-and-network' })
  if (error !== undefined) return <Alert color="red" role="alert" title="The audit could not be read">{failureWords(error)} <Button variant="subtle" onClick={() => ask({ requestPolicy: 'network-only' })}>Try again</Button></Alert>
  if (data === undefined) return <Skeleton height={320} radius={8} aria-label="The audit is being read" aria-busy={fetching} />
  const { results, hasNextPage } = data.auditRecords
  const last = results.at(-1)
  if (last === undefined) return <Blank title="Nothing was found" role="status">No record says “{q ?? ''}”. Search for a part of a name, as in an e-mail address or a handle.</Blank>
  return (
    <>
      <div className={classes.card}>
        <Table verticalSpacing="xs" aria-label="Audit records">
          <Table.Thead>
            <Table.Tr><Table.Th>When</Table.Th><Table.Th>Who</Table.Th><Table.Th>Did</Table.Th><Table.Th>What changed</Table.Th><Table.Th className={classes.number}>Record</Table.Th></Table.Tr>
          </Table.Thead>
          <Table.Tbody>{results.map((record) => <AuditRow key={record.number} record={record} />)}</Table.Tbody>
        </Table>
      </div>
      <nav aria-label="Pages of the audit" className={classes.pages}>
        {before !== undefined && <Button variant="default" renderRoot={(props) => <Link to="/audit" search={{ q }} {...props} />}>Newest</Button>}
        {hasNextPage && <Button variant="default" renderRoot={(props) => <Link to="/audit" search={{ q, before: last.number }} {...props} />}>Older</Button>}
      </nav>
    </>
  )
}
