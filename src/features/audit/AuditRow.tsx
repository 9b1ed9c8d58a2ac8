import { Table } from '@mantine/core'
import { type FragmentType, graphql, readFragment } from '#src/graphql/generated/index.ts'
import classes from './AuditPage.module.css'

const fragment = graphql(`
  fragment AuditRow on AuditRecord { number at actorKind actorName words objectName summary sha256 }
`)

/** A sentence: who did what to which. */
export function AuditRow({ record }: { record: FragmentType<typeof fragment> }) {
  const { number, at, actorKind, actorName, words, objectName, summary, sha256 } = readFragment(fragment, record)
  return (
    <Table.Tr>
      <Table.Td className={classes.when}><time dateTime={at}>{exact.format(new Date(at))}</time></Table.Td>
      <Table.Td className={classes.who}>{actorName}{actorKind === 'token' && <span className={classes.quiet}> (service token)</span>}</Table.Td>
      <Table.Td>{words} <span className={classes.object}>{objectName}</span></Table.Td>
      <Table.Td className={classes.quiet}>{summary}</Table.Td>
      <Table.Td className={classes.number} title={`SHA-256 ${sha256}`}>{number}</Table.Td>
    </Table.Tr>
  )
}

const exact = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' })
