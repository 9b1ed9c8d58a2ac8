import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Play, Square } from 'lucide-react'
import type { RefObject } from 'react'
import { openBench } from '#src/workspace/bench/bench-view-store.ts'
import { benchKey, chooseSample } from '#src/workspace/bench/chosen-sample-store.ts'
import type { Runnable } from '#src/workspace/bench/run-request.ts'
import { sampleStateWords } from '#src/workspace/samples/sample-state-words.ts'
import { missingSandbox } from '#src/workspace/bench/sandbox.ts'
import { cancelSamples, runSamples, useSamplesRun } from '#src/workspace/samples/samples-run-store.ts'
import { StateList } from '#src/ui/StateList.tsx'
import type { PublishedSamples } from './use-published-samples.ts'
import type { Reason } from './use-reason.ts'

type PublishSamplesProps = { connectorId: string; runnable: Runnable; samples: PublishedSamples; reason: Reason; reasonField: RefObject<HTMLTextAreaElement | null>; onLeave: () => void }

/** How the samples stand, a run of all of them, and why it is published although some are open. */
export function PublishSamples({ connectorId, runnable, samples: { entries, open, all }, reason, reasonField, onLeave }: PublishSamplesProps) {
  const run = useSamplesRun()
  const navigate = useNavigate()
  const isRunning = run.status === 'running'
  if (entries.length === 0) return <Text c="dimmed">It has no samples that could be run.</Text>
  const rows = entries.map(({ place, sample, moduleName, state }) => ({
    key: `${place.originId} ${sample.id}`,
    group: moduleName,
    name: sample.name,
    tone: sampleStateWords[state].tone,
    state: sampleStateWords[state].label,
    isBusy: isRunning && run.now === sample.id,
    onOpen: () => {
      onLeave()
      chooseSample(benchKey(connectorId, place), sample.id)
      openBench()
      void navigate({ to: '/connectors/$connectorId', params: { connectorId }, search: { part: `${place.kind}/${place.originId}` } })
    },
  }))
  return (
    <Stack gap="xs">
      <Group justify="space-between" wrap="nowrap">
        <Text role="status">{isRunning ? `Samples: ${run.done} of ${run.total} run` : open === '' ? `All ${entries.length} samples passed.` : `Samples: ${all}`}</Text>
        {isRunning
          ? <Button variant="default" leftSection={<Square size={12} aria-hidden />} onClick={cancelSamples}>Cancel</Button>
          : open !== '' && <Button variant="default" leftSection={<Play size={12} aria-hidden />} onClick={() => void runSamples(connectorId, runnable, entries)}>Run all samples</Button>}
      </Group>
      {run.status === 'missing' && <Text role="alert">{missingSandbox} Try again.</Text>}
      {open !== '' && <StateList label="Samples" rows={rows} />}
      {reason.isAsked && !isRunning && (
        <Textarea
          label="Why is it published all the same?"
          description="It is kept in the audit, with the count of samples that did not pass."
          ref={reasonField}
          error={reason.problem}
          value={reason.text}
          maxLength={400}
          autosize
          minRows={2}
          required
          onChange={(event) => reason.type(event.currentTarget.value)}
        />
      )}
    </Stack>
  )
}
