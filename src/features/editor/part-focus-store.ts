import { type RefObject, useEffect } from 'react'
import { create } from 'zustand'

/** Whether the part in the middle is to get the focus as soon as it can take it. */
const usePartFocus = create<{ isWanted: boolean }>(() => ({ isWanted: false }))

export const useIsPartFocusWanted = () => usePartFocus((store) => store.isWanted)
export const wantPartFocus = () => usePartFocus.setState({ isWanted: true })
export const partHasFocus = () => usePartFocus.setState({ isWanted: false })

/** For a part that is a form. */
export function useFormFocus(form: RefObject<HTMLElement | null>) {
  const isWanted = useIsPartFocusWanted()
  useEffect(() => {
    if (!isWanted) return
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
    partHasFocus()
  }, [isWanted, form])
}
