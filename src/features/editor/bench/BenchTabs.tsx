import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import classes from './Bench.module.css'

export type TabLabel<Id extends string> = { id: Id; label: string; count: number; isBad: boolean }
type BenchTabsProps<Id extends string> = { label: string; tabs: readonly TabLabel<Id>[]; shown: Id; onShow: (id: Id) => void; /** At the end of their row. */ beside: ReactNode; children: ReactNode }

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

/** Tabs of the panel; the arrow keys go from one to the next. */
export function BenchTabs<Id extends string>({ label, tabs, shown, onShow, beside, children }: BenchTabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = (tabs.findIndex(({ id }) => id === shown) + step + tabs.length) % tabs.length
    const tab = tabs[next]
    if (tab === undefined) return
    onShow(tab.id)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }
  return (
    <div className={classes.half}>
      <div className={classes.tabBar}>
        <div ref={list} role="tablist" tabIndex={-1} aria-label={label} className={classes.tabs} onKeyDown={onKeyDown}>
          {tabs.map((tab) => (
            <button key={tab.id} type="button" role="tab" id={`bench-tab-${tab.id}`} aria-selected={tab.id === shown} aria-controls="bench-tab-panel" tabIndex={tab.id === shown ? 0 : -1} className={classes.tab} onClick={() => onShow(tab.id)}>
              {tab.label}
              {tab.count > 0 && <span className={classes.count} data-tone={tab.isBad ? 'removed' : undefined}>{tab.count}</span>}
            </button>
          ))}
        </div>
        {beside}
      </div>
      <div role="tabpanel" id="bench-tab-panel" tabIndex={-1} aria-labelledby={`bench-tab-${shown}`} className={classes.content}>{children}</div>
    </div>
  )
}
