import { useCallback, useEffect, useRef } from 'react'

/** A function that stays the same object and does what the one of the last drawing does: what it is given to is not drawn again. */
export function useLatest<Given extends unknown[]>(act: (...given: Given) => void): (...given: Given) => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((...given: Given) => latest.current(...given), [])
}
