import { type RefObject, useEffect } from 'react'
import { create } from 'zustand'

/** A field that is to get the focus as soon as it is shown; named by the key of its part. */
type Reveal = { field: string | null }

const useReveal = create<Reveal>(() => ({ field: null }))

export const revealField = (field: string) => useReveal.setState({ field })
const revealed = () => useReveal.setState({ field: null })

/** Gives the focus to the first input in the element when its field is asked for. */
export function useRevealed(field: string, element: RefObject<HTMLElement | null>) {
  const isWanted = useReveal((reveal) => reveal.field === field)
  useEffect(() => {
    const input = element.current?.querySelector<HTMLElement>('input, textarea, button')
    if (!isWanted || !input) return
    input.focus()
    input.scrollIntoView({ block: 'nearest' })
    revealed()
  }, [isWanted, element])
}
