import { z } from 'zod'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

/** The open tabs of a connector, by the ids of their parts. The preview is the one that the next part takes over. */
export type Tabs = { open: readonly string[]; active: string; preview: string | null }

type RememberedTabs = { byConnector: Readonly<Record<string, Tabs>> }

const connectorsRemembered = 50
const noTabs: Tabs = { open: ['overview'], active: 'overview', preview: null }
const remembered = z.object({ byConnector: z.record(z.string(), z.object({ open: z.array(z.string()), active: z.string(), preview: z.string().nullable().default(null) })) })

const useTabsStore = create<RememberedTabs>()(
  persist(() => ({ byConnector: {} }), {
    name: 'studio-editor-tabs',
    storage: createJSONStorage(() => localStorage),
    merge: (stored, current) => remembered.safeParse(stored).data ?? current,
  }),
)

export const useTabs = (connectorId: string) => useTabsStore((store) => store.byConnector[connectorId] ?? noTabs)

/** The tab that was shown last. */
export const lastActiveTab = (connectorId: string) => useTabsStore.getState().byConnector[connectorId]?.active

/** Shows a part in its tab; a new one is a preview, in place of the last preview or right of the tab that was shown. */
export function showTab(connectorId: string, part: string) {
  changeTabs(connectorId, (tabs) => withTab(tabs, part))
}

/** Keeps the tab of a part: it is no preview any more. */
export function keepTab(connectorId: string, part: string) {
  changeTabs(connectorId, (tabs) => {
    const shown = tabs.open.includes(part) ? tabs : withTab(tabs, part)
    return shown.preview === part ? { ...shown, preview: null } : shown
  })
}

export function closeTab(connectorId: string, part: string) {
  changeTabs(connectorId, (tabs) => ({ ...tabs, open: tabs.open.filter((each) => each !== part) }))
}

function withTab({ open, active, preview }: Tabs, part: string): Tabs {
  if (open.includes(part)) return { open, active: part, preview }
  const taken = preview === null ? -1 : open.indexOf(preview)
  if (taken !== -1) return { open: open.with(taken, part), active: part, preview: part }
  const at = open.indexOf(active)
  return { open: open.toSpliced(at === -1 ? open.length : at + 1, 0, part), active: part, preview: part }
}

/** The tab that is shown when one closes: its right neighbour, else the left one. */
export function neighbourOf(open: readonly string[], part: string): string | undefined {
  const at = open.indexOf(part)
  return open[at + 1] ?? open[at - 1]
}

function changeTabs(connectorId: string, change: (tabs: Tabs) => Tabs) {
  useTabsStore.setState(({ byConnector: { [connectorId]: before = noTabs, ...others } }) => {
    const latest = Object.entries(others).slice(1 - connectorsRemembered)
    return { byConnector: { ...Object.fromEntries(latest), [connectorId]: change(before) } }
  })
}
