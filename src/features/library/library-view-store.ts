import { create } from 'zustand'

type LibraryView = { expanded: ReadonlySet<string> }

/** Which connectors of the tree are open: it outlives a visit to the editor, and no link needs it. */
const useLibraryView = create<LibraryView>(() => ({ expanded: new Set() }))

export const useExpanded = () => useLibraryView((view) => view.expanded)

export function setExpanded(connectorId: string, isExpanded: boolean) {
  useLibraryView.setState(({ expanded }) => {
    const next = new Set(expanded)
    if (isExpanded) next.add(connectorId)
    else next.delete(connectorId)
    return { expanded: next }
  })
}
