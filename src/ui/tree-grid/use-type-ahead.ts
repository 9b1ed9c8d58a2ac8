import { useCallback, useRef } from 'react'

const pauseMs = 700

/** Joins letters typed shortly after another into one text. */
export function useTypeAhead() {
  const typed = useRef({ text: '', at: 0 })
  return useCallback((key: string) => {
    const now = performance.now()
    const before = now - typed.current.at < pauseMs ? typed.current.text : ''
    const letter = key.toLowerCase()
    // The same letter again steps through the rows that start with it.
    const text = before === letter ? letter : before + letter
    typed.current = { text, at: now }
    return text
  }, [])
}
