import { type RefObject, useEffect } from 'react'
import { create } from 'zustand'

/** Which part is to get the focus as soon as it is there and can take it. */
const usePartFocus = create<{ wanted: string | null }>(() => ({ wanted: null }))

export const useIsPartFocusWanted = (part: string) => usePartFocus((store) => store.wanted === part)
export const wantPartFocus = (part: string) => usePartFocus.setState({ wanted: part })
export const partHasFocus = () => usePartFocus.setState({ wanted: null })

/** For a part that is a form. */
export function useFormFocus(part: string, form: RefObject<HTMLElement | null>) {
  const isWanted = useIsPartFocusWanted(part)
  useEffect(() => {
    if (!isWanted) return
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
    partHasFocus()
  }, [isWanted, form])
}
