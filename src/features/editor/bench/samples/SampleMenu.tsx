import { ActionIcon, Menu } from '@mantine/core'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { ConnectorModule, ModuleKindName } from '#domain/connector.ts'
import { addSample, deleteSample, duplicateSample, freeSampleName, renameSample } from '#src/workspace/samples/sample-edits.ts'
import { startingInput } from '#src/workspace/bench/starting-input.ts'
import { randomId } from '#src/workspace/random-id.ts'
import { useFrozenReason } from '../../frozen.ts'
import { offerUndo } from '../../notices/undo-notice.tsx'
import type { Bench } from '../bench.ts'
import type { BenchInput } from '../bench-input.ts'
import { benchKey, chooseSample, forgetTyped } from '#src/workspace/bench/chosen-sample-store.ts'
import { SampleNameDialog } from './SampleNameDialog.tsx'

type SampleMenuProps = Bench & { module: ConnectorModule; input: BenchInput; onRunAll: () => void }
type Naming = 'new' | 'keep' | 'rename'

const titles: Record<Naming, [title: string, submit: string]> = { new: ['New sample', 'Create'], keep: ['Keep the input as a sample', 'Keep'], rename: ['Rename the sample', 'Rename'] }

const otherWays = (kind: ModuleKindName) =>
  `It starts with an example input. ${kind === 'apiEndpoints' ? 'A curl command or a raw request by “Paste a request…”, a' : 'A'} file dropped on the input, and the last run by “Keep as sample…” make samples too.`

/** What can be done with samples. */
export function SampleMenu({ connectorId, place, module, input, onRunAll }: SampleMenuProps) {
  const [naming, setNaming] = useState<Naming | null>(null)
  const frozen = useFrozenReason(connectorId)
  const { sample } = input
  const bench = benchKey(connectorId, place)
  const choose = (id: string) => chooseSample(bench, id)

  const named = (name: string) => {
    if (naming === 'rename' && sample !== null) return void renameSample(connectorId, place, sample, name)
    const texts = naming === 'keep' ? input : { inputJson: startingInput(place.kind, module, new Date()), recordedAnswersJson: null }
    const added = { id: randomId(), name, inputJson: texts.inputJson, recordedAnswersJson: texts.recordedAnswersJson, expectedOutcomeJson: null }
    addSample(connectorId, place, added)
    choose(added.id)
    if (naming === 'keep') forgetTyped(bench, null)
  }
  const remove = () => sample !== null && offerUndo(connectorId, `The sample “${sample.name}” is deleted.`, deleteSample(connectorId, place, sample))

  return (
    <>
      <Menu position="bottom-start" width={250} shadow="md" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <ActionIcon aria-label="What can be done with samples"><Ellipsis size={15} aria-hidden /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onRunAll}>Run all samples…</Menu.Item>
          <Menu.Divider />
          {frozen !== null && <Menu.Label>{frozen}</Menu.Label>}
          <Menu.Item disabled={frozen !== null} onClick={() => setNaming('new')}>New sample…</Menu.Item>
          {sample === null && <Menu.Item disabled={frozen !== null} onClick={() => setNaming('keep')}>Keep the input as a sample…</Menu.Item>}
          {sample !== null && (
            <>
              <Menu.Item disabled={frozen !== null} onClick={() => setNaming('rename')}>Rename…</Menu.Item>
              <Menu.Item disabled={frozen !== null} onClick={() => choose(duplicateSample(connectorId, place, sample))}>Duplicate</Menu.Item>
              <Menu.Item disabled={frozen !== null} onClick={remove}>Delete</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {naming !== null && (
        <SampleNameDialog
          title={titles[naming][0]}
          submitLabel={titles[naming][1]}
          name={naming === 'rename' ? (sample?.name ?? '') : freeSampleName(module.samples, 'Sample')}
          {...(naming === 'new' && { about: otherWays(place.kind) })}
          onName={named}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  )
}
