import { outcomeId } from './bench/BenchTabs.tsx'
import { wantPartFocus } from './part-focus-store.ts'

const panes = ['explorer', 'text', 'run', 'problems'] as const
type Pane = (typeof panes)[number]
/** What takes the focus in a pane that is open, the best first; the text of a part takes it as soon as it can. */
const doors: Record<Exclude<Pane, 'text'>, readonly string[]> = {
  explorer: ['[tabindex="0"]'],
  run: [`[id^="${outcomeId}"][aria-selected="true"]`],
  problems: ['[data-problem][tabindex="0"]', '[role="tab"][aria-selected="true"]'],
}

/** To the next pane that is open, or the one before: Monaco keeps the Tab key for itself. */
export function switchPane(shown: string, step: 1 | -1 = 1) {
  const inside = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane']
  const from = Math.max(panes.findIndex((pane) => pane === inside), inside === undefined ? panes.indexOf('text') : 0)
  const others = panes.map((_pane, index) => panes[(from + step * (index + 1) + panes.length) % panes.length])
  others.find((pane) => pane !== undefined && enter(pane, shown))
}

function enter(pane: Pane, shown: string): boolean {
  if (pane !== 'text') return focusPane(pane)
  wantPartFocus(shown)
  return true
}

/** False where the pane is not open. */
export function focusPane(pane: Exclude<Pane, 'text'>): boolean {
  const door = doors[pane].map((each) => document.querySelector<HTMLElement>(`[data-pane="${pane}"] ${each}`)).find((each) => each !== null)
  door?.focus()
  return door !== undefined
}
