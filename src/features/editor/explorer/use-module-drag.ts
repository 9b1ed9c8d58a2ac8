import { type DragEvent, useMemo, useState } from 'react'
import { draftById } from '#src/workspace/draft-store.ts'
import { moveModuleTo } from '#src/workspace/edit-connector.ts'
import { type ModulePlace, positionOf } from '#src/workspace/module-edits.ts'

export type DropLine = { originId: string; side: 'above' | 'below' }
export type ModuleDrag = ReturnType<typeof useModuleDrag>

/** Moving a module among those of its kind with the mouse; Alt and the arrows do the same. */
export function useModuleDrag(connectorId: string) {
  const [dragged, setDragged] = useState<ModulePlace | null>(null)
  const [line, setLine] = useState<DropLine | null>(null)
  return useMemo(() => {
    const end = () => {
      setDragged(null)
      setLine(null)
    }
    return {
      line,
      start: (place: ModulePlace) => (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move'
        setDragged(place)
      },
      over: (place: ModulePlace) => (event: DragEvent) => {
        if (dragged === null || dragged.kind !== place.kind) return
        event.preventDefault()
        const side = sideOf(event)
        if (line?.originId !== place.originId || line.side !== side) setLine({ originId: place.originId, side })
      },
      drop: (place: ModulePlace) => (event: DragEvent) => {
        event.preventDefault()
        const content = draftById(connectorId)?.mine
        if (dragged !== null && content !== undefined) {
          const from = positionOf(content, dragged)
          const gap = positionOf(content, place) + (sideOf(event) === 'below' ? 1 : 0)
          moveModuleTo(connectorId, dragged, gap > from ? gap - 1 : gap)
        }
        end()
      },
      end,
    }
  }, [connectorId, dragged, line])
}

function sideOf(event: DragEvent): DropLine['side'] {
  const box = event.currentTarget.getBoundingClientRect()
  return event.clientY < box.top + box.height / 2 ? 'above' : 'below'
}
