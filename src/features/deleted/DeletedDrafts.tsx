import { Alert, Button, Skeleton, Table, VisuallyHidden } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { useQuery } from 'urql'
import { failureWords } from '#src/graphql/failure-words.ts'
import { graphql } from '#src/graphql/generated/index.ts'
import { Blank } from '#src/ui/Blank.tsx'
import { DeletedRow } from './DeletedRow.tsx'
import classes from './DeletedPage.module.css'

/** As many as the server answers at once. */
const most = 250

const query = graphql(`
  query DeletedDrafts($limit: Int!) {
    deletedConnectors(limit: $limit) { id ...DeletedRow }
  }
`)

export function DeletedDrafts() {
  const [{ data, error }, ask] = useQuery({ query, variables: { limit: most }, requestPolicy: 'cache-and-network' })
  if (error !== undefined) return <Alert color="red" role="alert" title="The deleted drafts could not be read">{failureWords(error)} <Button variant="subtle" onClick={() => ask({ requestPolicy: 'network-only' })}>Try again</Button></Alert>
  if (data === undefined) return <Skeleton height={160} radius={8} aria-label="The deleted drafts are being read" />
  const drafts = data.deletedConnectors
  if (drafts.length === 0) return <Blank title="Nothing was deleted" role="status" icon={<Trash2 size={28} aria-hidden />}>In the last 30 days, at least.</Blank>
  return (
    <>
      <div className={classes.card}>
        <Table verticalSpacing="xs" aria-label="Deleted drafts">
          <Table.Thead>
            <Table.Tr><Table.Th>Draft</Table.Th><Table.Th>Deleted</Table.Th><Table.Th className={classes.when}>Restorable until</Table.Th><Table.Th><VisuallyHidden>Restore</VisuallyHidden></Table.Th></Table.Tr>
          </Table.Thead>
          <Table.Tbody>{drafts.map((draft) => <DeletedRow key={draft.id} draft={draft} />)}</Table.Tbody>
        </Table>
      </div>
      {drafts.length === most && <p className={classes.quiet}>These are the last {most}.</p>}
    </>
  )
}
