import { Link } from '@tanstack/react-router'
import { CircleCheck, FileQuestion } from 'lucide-react'
import { useMemo } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import type { Change } from '#domain/compare/change.ts'
import { compareContent } from '#domain/compare/compare-content.ts'
import { Blank } from '#src/ui/Blank.tsx'
import { ChangeDetail } from './ChangeDetail.tsx'
import type { SampleChoice } from './run/ChangeRunView.tsx'
import { ChangesPanel } from './ChangesPanel.tsx'
import classes from './ComparisonView.module.css'
import { useCompareCommands } from './use-compare-commands.ts'
import { type Steps, useChangeSteps } from './use-change-steps.ts'
import type { Version } from './version.ts'
import { referenceText } from './version-reference.ts'

export type ComparisonViewProps = SampleChoice & { left: Version; right: Version; changeId: string | undefined; onSelect: (changeId: string) => void }

/** All changes between two versions, and the one that is looked at. */
export function ComparisonView({ left, right, changeId, onSelect, ...sample }: ComparisonViewProps) {
  const comparison = useMemo(() => compareContent(left.content, right.content), [left.content, right.content])
  const selected = changeId === undefined ? comparison.changes[0] : comparison.changes.find((change) => change.id === changeId)
  const { steps, select } = useChangeSteps({ changes: comparison.changes, selected, onSelect })
  const layout = useDefaultLayout({ id: 'compare', storage: localStorage })
  useCompareCommands(steps)
  return (
    <Group className={classes.view} defaultLayout={layout.defaultLayout} onLayoutChanged={layout.onLayoutChanged}>
      <Panel id="changes" defaultSize={300} minSize={200} maxSize="50%" groupResizeBehavior="preserve-pixel-size" className={classes.side}>
        <ChangesPanel comparison={comparison} selected={selected} onSelect={select} />
      </Panel>
      <Separator className={classes.separator} aria-label="Width of the list of changes" />
      <Panel id="detail" minSize={360} className={classes.detail}>
        {comparison.changes.length === 0 ? <Alike isSame={referenceText(left) === referenceText(right)} /> : <Shown change={selected} steps={steps} sides={{ left, right }} sample={sample} />}
      </Panel>
    </Group>
  )
}

function Shown({ change, steps, sides, sample }: { change: Change | undefined; steps: Steps; sides: { left: Version; right: Version }; sample: SampleChoice }) {
  if (change !== undefined) return <ChangeDetail change={change} steps={steps} left={sides.left} right={sides.right} {...sample} />
  return (
    <Blank title="This change is not there any more" icon={<FileQuestion size={28} aria-hidden />} role="status">
      One of the versions was saved since the link was made.{' '}
      <Link to="/compare" search={{ left: referenceText(sides.left), right: referenceText(sides.right) }} replace>Go to the first change</Link>
    </Blank>
  )
}

function Alike({ isSame }: { isSame: boolean }) {
  return (
    <Blank title={isSame ? 'This is one and the same version' : 'These two versions are alike'} icon={<CircleCheck size={28} aria-hidden className={classes.alike} />} role="status">
      {isSame ? 'Choose another version on one of the sides.' : 'Scripts, settings, config schema and permissions are the same on both sides.'}
    </Blank>
  )
}
