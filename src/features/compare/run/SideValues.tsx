import { LineValues } from '#src/run-views/LineValues.tsx'
import { ValuePopover } from '#src/run-views/ValuePopover.tsx'
import type { ChangeRun } from './use-change-run.ts'
import { readWhole } from '#src/workspace/bench/read-whole.ts'
import type { Sides } from '../sides.ts'
import { useSideValues } from './use-side-values.ts'
import { useViewedLine } from './use-viewed-line.ts'

type SideValuesProps = { run: ChangeRun; /** Of the texts in Monaco. */ paths: Sides<string> }

/** Values beside the lines of both texts; a click shows all of a line's. */
export function SideValues({ run: { seen, chosen, chooseHits }, paths }: SideValuesProps) {
  useSideValues(paths.left, seen.left)
  useSideValues(paths.right, seen.right)
  const [viewed, close] = useViewedLine(paths)
  return (
    <ValuePopover at={viewed?.spot ?? null} onClose={close}>
      {viewed !== null && (
        <LineValues key={`${viewed.side} ${viewed.line}`} run={seen[viewed.side]} line={viewed.line} chosen={chosen[viewed.side]} onChoose={(hits) => chooseHits(viewed.side, hits)} readWhole={readWhole} />
      )}
    </ValuePopover>
  )
}
