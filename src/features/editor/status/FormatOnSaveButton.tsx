import { Tooltip, UnstyledButton } from '@mantine/core'
import { Square, SquareCheck } from 'lucide-react'
import { toggleFormatOnSave, useFormatsOnSave } from '#src/monaco/lua-view-store.ts'
import classes from './StatusBar.module.css'

/** A switch that this browser remembers. */
export function FormatOnSaveButton() {
  const isOn = useFormatsOnSave()
  const Icon = isOn ? SquareCheck : Square
  return (
    <Tooltip label="Lua that was changed is formatted when it is saved">
      <UnstyledButton className={classes.button} aria-pressed={isOn} onClick={toggleFormatOnSave}>
        <Icon size={13} aria-hidden />
        Format on save
      </UnstyledButton>
    </Tooltip>
  )
}
