import { LineValues } from '#src/run-views/LineValues.tsx'
import { ValuePopover } from '#src/run-views/ValuePopover.tsx'
import type { ChangeRun } from './use-change-run.ts'
import type { Sides } from '../sides.ts'
import { useSideValues } from './use-side-values.ts'
import { useViewedLine } from './use-viewed-line.ts'

type SideValuesProps = { run: ChangeRun; /** Of the texts in Monaco. */ paths: Sides<string> }

/** Values beside the lines of both texts; a click shows all of a line's. */
export function SideValues({ run: { seen, chosen, chooseHits }, paths }: SideValuesProps) {
  useSideValues(paths.left, seen.left, chosen.left)
  useSideValues(paths.right, seen.right, chosen.right)
  const [viewed, close] = useViewedLine(paths)
  return (
    <ValuePopover at={viewed} onClose={close}>
      {viewed !== null && (
        <LineValues key={`${viewed.side} ${viewed.line}`} seen={seen[viewed.side]} line={viewed.line} chosen={chosen[viewed.side]} shown={chosen[viewed.side]} onChoose={(hits) => chooseHits(viewed.side, hits)} />
      )}
    </ValuePopover>
  )
}
