import { Button, Table } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '#src/graphql/generated/index.ts'
import { restoreConnector } from '#src/workspace/lifecycle/change-connector.ts'
import { problemOfWhole } from '#src/workspace/lifecycle/change-outcome.ts'
import { RelativeTime } from '#src/ui/RelativeTime.tsx'
import { showToast } from '#src/ui/toast.tsx'
import classes from './DeletedPage.module.css'

const fragment = graphql(`
  fragment DeletedRow on DeletedConnector { id name handle version deletedAt restorableUntil }
`)

export function DeletedRow({ draft }: { draft: FragmentType<typeof fragment> }) {
  const { id, name, handle, version, deletedAt, restorableUntil } = readFragment(fragment, draft)
  const navigate = useNavigate()
  const [isBusy, setBusy] = useState(false)
  const restore = async () => {
    setBusy(true)
    const outcome = await restoreConnector(id)
    setBusy(false)
    if (outcome.status !== 'done') return showToast({ tone: 'error', message: problemOfWhole(outcome, []) ?? 'It could not be restored.' })
    showToast({ message: `${name} v${version} is back.`, actions: [{ label: 'Open', run: () => void navigate({ to: '/connectors/$connectorId', params: { connectorId: id } }) }] })
  }
  return (
    <Table.Tr>
      <Table.Td><span className={classes.name}>{name}</span> <span className={classes.quiet}>{handle} v{version}</span></Table.Td>
      <Table.Td className={classes.when}><RelativeTime time={deletedAt} /></Table.Td>
      <Table.Td className={classes.when}><time dateTime={restorableUntil}>{day.format(new Date(restorableUntil))}</time></Table.Td>
      <Table.Td className={classes.actions}><Button variant="default" loading={isBusy} aria-label={`Restore ${name} v${version}`} onClick={() => void restore()}>Restore</Button></Table.Td>
    </Table.Tr>
  )
}

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' })
