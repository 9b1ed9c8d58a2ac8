import { useState } from 'react'
import { pathOf } from '#domain/config-schema/pointer.ts'
import type { Revealed } from './config-form-context.ts'

/** Opens what hides a place and puts the cursor into its field. */
export function useReveal(): [revealed: Revealed | null, reveal: (pointer: string) => void] {
  const [revealed, setRevealed] = useState<Revealed | null>(null)
  const reveal = (pointer: string) => {
    setRevealed((last) => ({ pointer, times: (last?.times ?? 0) + 1 }))
    requestAnimationFrame(() => requestAnimationFrame(() => focusAt(pointer)))
  }
  return [revealed, reveal]
}

function focusAt(pointer: string): void {
  for (let path = pathOf(pointer); path.length > 0; path = path.slice(0, -1)) {
    const element = document.getElementById(['config', ...path].join('_'))
    if (element === null) continue
    element.scrollIntoView({ block: 'center' })
    element.focus({ preventScroll: true })
    return
  }
}
