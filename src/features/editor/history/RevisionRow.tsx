import { Button, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type FragmentType, graphql, readFragment } from '#src/graphql/generated/index.ts'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import { RelativeTime } from '#src/ui/RelativeTime.tsx'
import classes from './History.module.css'
import { revisionWords } from './revision-words.ts'
import { useBringBack } from './use-bring-back.ts'

const fragment = graphql(`
  fragment RevisionRow on ConnectorRevision { number savedAt savedByName reason restoredFrom changed }
`)

type RevisionRowProps = { connectorId: string; revision: FragmentType<typeof fragment>; isNewest: boolean }

export function RevisionRow({ connectorId, revision, isNewest }: RevisionRowProps) {
  const { number, savedAt, savedByName, ...what } = readFragment(fragment, revision)
  const { bringBack, refusal, isBusy } = useBringBack(connectorId)
  return (
    <Table.Tr>
      <Table.Td className={classes.number}>{number}</Table.Td>
      <Table.Td><RelativeTime time={savedAt} /> <span className={classes.quiet}>by {savedByName}</span></Table.Td>
      <Table.Td className={classes.quiet}>{revisionWords(what)}</Table.Td>
      <Table.Td className={classes.actions}>
        {isNewest ? (
          <span className={classes.quiet}>This is what is saved now</span>
        ) : (
          <>
            <Button variant="subtle" aria-label={`Compare revision ${number} with now`} renderRoot={(props) => <Link to="/compare" search={{ left: `${connectorId}@${number}`, right: connectorId }} {...props} />}>Compare</Button>
            <ReasonButton variant="subtle" loading={isBusy} reason={refusal} aria-label={`Bring revision ${number} back`} onClick={() => bringBack(number)}>Bring back</ReasonButton>
          </>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
