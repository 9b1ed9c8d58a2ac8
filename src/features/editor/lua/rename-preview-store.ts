import { create } from 'zustand'
import type { ScriptChange } from '#src/monaco/lua-connectors.ts'

/** A change of several modules that a person looks at before it is made. */
type RenamePreview = { change: ScriptChange; decide: (isWanted: boolean) => void }

const useStore = create<{ preview: RenamePreview | null }>(() => ({ preview: null }))

export const useRenamePreview = () => useStore((store) => store.preview)

/** Shows the change and waits for the decision. */
export function previewChange(change: ScriptChange): Promise<boolean> {
  useStore.getState().preview?.decide(false)
  return new Promise((answer) => {
    const decide = (isWanted: boolean) => {
      useStore.setState({ preview: null })
      answer(isWanted)
    }
    useStore.setState({ preview: { change, decide } })
  })
}
