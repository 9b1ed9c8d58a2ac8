import { create } from 'zustand'

/** Where the cursor is in the text that is shown; zero-based. */
type Cursor = { line: number; column: number }

const useCursorStore = create<{ cursor: Cursor | null }>(() => ({ cursor: null }))

export const useCursor = () => useCursorStore((store) => store.cursor)
export const setCursor = (cursor: Cursor) => useCursorStore.setState({ cursor })
export const clearCursor = () => useCursorStore.setState({ cursor: null })
/** The line as it is shown, from one. */
export const shownLine = () => {
  const { cursor } = useCursorStore.getState()
  return cursor === null ? undefined : cursor.line + 1
}
export const latestCursor = () => useCursorStore.getState().cursor
