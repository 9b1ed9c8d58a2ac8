import { type KeyboardEvent, useRef } from 'react'
import { renameModule } from '#src/workspace/edit-connector.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import classes from './Explorer.module.css'

type RenameFieldProps = { connectorId: string; place: ModulePlace; name: string; onEnd: () => void }

/** The name of a module, being changed in its row: Enter or leaving takes it, Escape does not. */
export function RenameField({ connectorId, place, name, onEnd }: RenameFieldProps) {
  const isOver = useRef(false)
  const end = (text: string | null) => {
    if (isOver.current) return
    isOver.current = true
    const wanted = text?.trim() ?? ''
    if (wanted !== '' && wanted !== name) renameModule(connectorId, place, wanted)
    onEnd()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    if (event.key === 'Enter') end(event.currentTarget.value)
    if (event.key === 'Escape') end(null)
  }
  return (
    <input
      ref={selectAll}
      aria-label={`New name of ${name}`}
      className={classes.rename}
      defaultValue={name}
      maxLength={120}
      onKeyDown={onKeyDown}
      onBlur={(event) => end(event.currentTarget.value)}
      onClick={(event) => event.stopPropagation()}
    />
  )
}

const selectAll = (input: HTMLInputElement | null) => input?.select()
