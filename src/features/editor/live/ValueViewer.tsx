import { Popover } from '@mantine/core'
import { useFocusTrap } from '@mantine/hooks'
import { closeViewedLine, useLiveRun, useViewedLine } from './live-store.ts'
import { lastHits, shownHit } from './chosen-hits.ts'
import { HitSteps } from './HitSteps.tsx'
import { PointValues } from './PointValues.tsx'
import classes from './Live.module.css'

/** All that a line computed, at the place where someone asked for it. */
export function ValueViewer() {
  const viewed = useViewedLine()
  return (
    <Popover opened={viewed !== null} onChange={(isOpen) => !isOpen && closeViewedLine()} onClose={closeViewedLine} position="bottom-start" offset={6} width={460} shadow="md" withinPortal withRoles={false} floatingStrategy="fixed" hideDetached={false} transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <span aria-hidden className={classes.place} style={{ left: viewed?.x ?? 0, top: (viewed?.y ?? 0) + 8 }} />
      </Popover.Target>
      <Popover.Dropdown p={0}>{viewed !== null && <LineValues key={`${viewed.script} ${viewed.line}`} line={viewed.line} script={viewed.script} />}</Popover.Dropdown>
    </Popover>
  )
}

function LineValues({ script, line }: Pick<NonNullable<ReturnType<typeof useViewedLine>>, 'script' | 'line'>) {
  const trap = useFocusTrap()
  const run = useLiveRun()
  // What is chosen is kept by the next run.
  const chosen = run?.chosen[script] ?? lastHits
  const seen = run?.report.values?.scripts.find((each) => each.script === script)
  const points = seen?.points.filter(({ point }) => point.line === line && point.kind !== 'statement') ?? []
  return (
    <div ref={trap} role="dialog" aria-label="Values of the line" className={classes.viewer}>
      {seen !== undefined && <HitSteps script={script} seen={seen} points={points} />}
      {points.map((each) => <PointValues key={each.index} point={each} hit={shownHit(each, chosen)} />)}
      {points.length === 0 && <p className={classes.nothing}>The line has no values any more.</p>}
    </div>
  )
}
