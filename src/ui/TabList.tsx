import { type KeyboardEvent, useRef } from 'react'
import classes from './TabList.module.css'

export type TabLabel<Id extends string> = { id: Id; label: string; /** Zero is not shown. */ count: number; isBad: boolean }
type TabListProps<Id extends string> = { label: string; tabs: readonly TabLabel<Id>[]; shown: Id; onShow: (id: Id) => void; /** The tab panel, which is named by the shown tab. */ panelId: string }

/** Tabs with how much is behind each; the arrow keys go from one to the next. */
export function TabList<Id extends string>({ label, tabs, shown, onShow, panelId }: TabListProps<Id>) {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === shown)
    const to = { ArrowRight: (at + 1) % tabs.length, ArrowLeft: (at - 1 + tabs.length) % tabs.length, Home: 0, End: tabs.length - 1 }[event.key]
    const tab = to === undefined ? undefined : tabs[to]
    if (to === undefined || tab === undefined) return
    event.preventDefault()
    onShow(tab.id)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus()
  }
  return (
    <div ref={list} role="tablist" tabIndex={-1} aria-label={label} className={classes.tabs} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button key={tab.id} type="button" role="tab" id={tabIdOf(panelId, tab.id)} aria-selected={tab.id === shown} aria-controls={panelId} tabIndex={tab.id === shown ? 0 : -1} className={classes.tab} onClick={() => onShow(tab.id)}>
          {tab.label}
          {tab.count > 0 && <span className={classes.count} data-tone={tab.isBad ? 'removed' : undefined}>{tab.count}</span>}
        </button>
      ))}
    </div>
  )
}

/** The id of a tab, for the panel that it names. */
export const tabIdOf = (panelId: string, id: string) => `${panelId}-${id}`
