import { toggleFormatOnSave, toggleInlayHints, useFormatsOnSave, useHasInlayHints } from '#src/monaco/lua-view-store.ts'
import { StatusSwitch } from './StatusSwitch.tsx'

/** How Lua is shown and kept. */
export function LuaSwitches() {
  return (
    <>
      <StatusSwitch label="Inlay hints" explanation="The names of parameters and the types of variables stand in the code" isOn={useHasInlayHints()} onToggle={toggleInlayHints} />
      <StatusSwitch label="Format on save" explanation="Lua that was changed is formatted when it is saved" isOn={useFormatsOnSave()} onToggle={toggleFormatOnSave} />
    </>
  )
}
