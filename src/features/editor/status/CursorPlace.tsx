import { useCursor } from '../cursor-store.ts'
import classes from './StatusBar.module.css'

/** It alone is drawn anew when the cursor moves. */
export function CursorPlace() {
  const cursor = useCursor()
  return cursor === null ? null : <span className={classes.cursor}>Ln {cursor.line + 1}, Col {cursor.column + 1}</span>
}
