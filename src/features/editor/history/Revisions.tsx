import { Alert, Button, Skeleton, Table } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { failureWords } from '#src/graphql/failure-words.ts'
import { graphql } from '#src/graphql/generated/index.ts'
import classes from './History.module.css'
import { RevisionRow } from './RevisionRow.tsx'

const query = graphql(`
  query Revisions($connectorId: ID!, $limit: Int!) {
    connectorRevisions(connectorId: $connectorId, limit: $limit) {
      hasNextPage
      results { number ...RevisionRow }
    }
  }
`)

const few = 8
const most = 250

export function Revisions({ connectorId }: { connectorId: string }) {
  const [limit, setLimit] = useState(few)
  const [{ data, error }, ask] = useQuery({ query, variables: { connectorId, limit }, requestPolicy: 'cache-and-network' })
  if (error !== undefined) return <Alert color="red" role="alert" title="The history could not be read">{failureWords(error)} <Button variant="subtle" onClick={() => ask({ requestPolicy: 'network-only' })}>Try again</Button></Alert>
  if (data === undefined) return <Skeleton height={96} radius={6} aria-label="The history is being read" />
  const { results, hasNextPage } = data.connectorRevisions
  const [newest] = results
  if (newest === undefined) return <p className={classes.quiet}>Nothing was saved here yet.</p>
  return (
    <>
      <Table verticalSpacing={6} aria-label="History">
        <Table.Thead>
          <Table.Tr><Table.Th>Revision</Table.Th><Table.Th>Saved</Table.Th><Table.Th>What changed</Table.Th><Table.Th>With now</Table.Th></Table.Tr>
        </Table.Thead>
        <Table.Tbody>{results.map((revision) => <RevisionRow key={revision.number} connectorId={connectorId} revision={revision} isNewest={revision.number === newest.number} />)}</Table.Tbody>
      </Table>
      {hasNextPage && limit < most && <Button variant="subtle" color="gray" onClick={() => setLimit(most)}>Show older ones</Button>}
    </>
  )
}
