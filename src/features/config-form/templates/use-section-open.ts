import { use, useState } from 'react'
import { pathOf } from '#domain/config-schema/pointer.ts'
import { RevealedContext, useConfigDocument, useFieldScope } from '../config-form-context.ts'

/** Whether a section is open: as the person left it, at first where there is something to see, and always where a place inside it is asked for. */
export function useSectionOpen(hasValue: boolean): [isOpen: boolean, toggle: () => void] {
  const { path, isRequired } = useFieldScope()
  const { isLarge } = useConfigDocument()
  const revealed = use(RevealedContext)
  const [isOpen, setOpen] = useState((path.length < 2 && !isLarge) || hasValue || isRequired)
  const [answered, setAnswered] = useState(0)
  const isAsked = revealed !== null && revealed.times !== answered && isInside(path, revealed.pointer)
  if (isAsked) {
    setAnswered(revealed.times)
    setOpen(true)
  }
  return [isOpen || isAsked, () => setOpen(!isOpen)]
}

function isInside(path: readonly (string | number)[], pointer: string): boolean {
  const place = pathOf(pointer)
  return path.length <= place.length && path.every((key, index) => String(key) === place[index])
}
