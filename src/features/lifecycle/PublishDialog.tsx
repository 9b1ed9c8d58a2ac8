import { Alert, Button, Group, Loader, Modal, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { publishConnector } from '#src/workspace/lifecycle/change-connector.ts'
import { problemOfWhole } from '#src/workspace/lifecycle/change-outcome.ts'
import { type Publication, readPublication } from '#src/workspace/lifecycle/publication.ts'
import { placeProblem } from '#src/workspace/problem-places.ts'
import { Blank } from '#src/ui/Blank.tsx'
import { FormDialog } from '#src/ui/FormDialog.tsx'
import { showToast } from '#src/ui/toast.tsx'
import { ChangeSummary } from './ChangeSummary.tsx'
import { HiddenNotice } from './HiddenNotice.tsx'
import { PublishSamples } from './PublishSamples.tsx'
import { PublishProblems } from './PublishProblems.tsx'
import { UnsavedDraft } from './UnsavedDraft.tsx'
import { useChange } from './use-change.ts'
import { usePublishedSamples } from './use-published-samples.ts'
import { useReason } from './use-reason.ts'

type PublishDialogProps = { connectorId: string; onClose: () => void }

/** What a draft changes, before it is frozen for ever. */
export function PublishDialog({ connectorId, onClose }: PublishDialogProps) {
  const { publication, read } = usePublication(connectorId)
  if (publication?.status === 'ready') return <PublishForm publication={publication} onRead={read} onClose={onClose} />
  return (
    <Modal opened onClose={onClose} title="Publish" closeButtonProps={{ 'aria-label': 'Close' }}>
      {publication === null ? <Loader size="sm" role="status" aria-label="Comparing with the parent" /> : <NotReady publication={publication} onRead={read} onClose={onClose} />}
    </Modal>
  )
}

function usePublication(connectorId: string) {
  const [publication, setPublication] = useState<Publication | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let isOver = false
    void readPublication(connectorId).then((read) => isOver || setPublication(read))
    return () => {
      isOver = true
    }
  }, [connectorId, round])
  return { publication, read: () => setRound((before) => before + 1) }
}

type NotReadyProps = { publication: Exclude<Publication, { status: 'ready' }>; onRead: () => void; onClose: () => void }

function NotReady({ publication, onRead, onClose }: NotReadyProps) {
  switch (publication.status) {
    case 'failed':
      return <Blank role="alert" title="The draft could not be read" actions={<Button onClick={onRead}>Try again</Button>}>{publication.message}</Blank>
    case 'missing':
      return <Blank title="This draft is not there any more">It was deleted meanwhile.</Blank>
    case 'unsaved':
      return <UnsavedDraft draft={publication.draft} onSaved={onRead} onClose={onClose} />
  }
}

type PublishFormProps = { publication: Extract<Publication, { status: 'ready' }>; onRead: () => void; onClose: () => void }

function PublishForm({ publication: { draft, parent, comparison, problems, runnable }, onRead, onClose }: PublishFormProps) {
  const { head, content, updatedAt } = draft
  const [wasStale, setWasStale] = useState(false)
  const samples = usePublishedSamples(head.id, runnable)
  const reason = useReason(samples.open)
  const reasonField = useRef<HTMLTextAreaElement>(null)
  const { outcome, isBusy, run } = useChange(
    () => {
      onClose()
      showToast({ message: `${content.name} v${head.version} is published.` })
    },
    (problem) => {
      if (problem !== 'stale_record') return
      setWasStale(true)
      onRead()
    },
  )
  const publish = () => {
    if (!reason.isMissing) return run(publishConnector(head.id, updatedAt, reason.given))
    reason.insist()
    reasonField.current?.focus()
  }
  // The server also reads the Lua.
  const refusals = outcome?.status === 'refused' && !wasStale ? outcome.problems.filter(({ code }) => code === 'invalid_attribute' || code === 'required') : []
  const inTheWay = [...problems, ...refusals.map((problem) => placeProblem(problem, content))]
  return (
    <FormDialog
      title={`Publish ${content.name} v${head.version}`}
      submitLabel="Publish"
      size="lg"
      isBusy={isBusy}
      canSubmit={inTheWay.length === 0}
      problem={inTheWay.length > 0 ? <PublishProblems draft={draft} problems={inTheWay} onLeave={onClose} /> : wasStale ? null : problemOfWhole(outcome, [])}
      onClose={onClose}
      onSubmit={publish}
    >
      {wasStale && <Alert color="yellow" role="alert">Somebody saved this draft meanwhile. This is what it changes now.</Alert>}
      <Text>
        {parent === null ? 'It was made from scratch; this is all that is in it.' : <>Changes against its parent, {parent.content.name} v{parent.head.version}:</>}
      </Text>
      <ChangeSummary comparison={comparison} />
      <HiddenNotice content={content} />
      <PublishSamples connectorId={head.id} runnable={runnable} samples={samples} reason={reason} reasonField={reasonField} onLeave={onClose} />
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Text c="dimmed">Once published, this version can never be changed again.</Text>
        {parent !== null && <Button variant="subtle" onClick={onClose} renderRoot={(props) => <Link to="/compare" search={{ left: parent.head.id, right: head.id }} {...props} />}>Compare in full</Button>}
      </Group>
    </FormDialog>
  )
}
