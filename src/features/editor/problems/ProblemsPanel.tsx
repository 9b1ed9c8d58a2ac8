import { ActionIcon, VisuallyHidden } from '@mantine/core'
import { X } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { ConnectorContent } from '#domain/connector.ts'
import { closeProblems } from '#src/workspace/bench/bench-view-store.ts'
import { documentLabels, partById, partLabel } from '../editor-part.ts'
import { useDraft } from '../use-draft.ts'
import { problemCounts } from './problem-counts.ts'
import type { EditorProblem } from './problem-list.ts'
import { ProblemRow } from './ProblemRow.tsx'
import classes from './ProblemsPanel.module.css'
import { useShownProblem } from './shown-problem-store.ts'
import { useGoToProblem } from './use-go-to-problem.ts'
import { useProblemList } from './use-problem-list.ts'

const mostShown = 500

/** Everything that is wrong with the connector, each a way to its place. */
export function ProblemsPanel({ connectorId }: { connectorId: string }) {
  const problems = useProblemList(connectorId)
  const { mine } = useDraft(connectorId, (draft) => ({ mine: draft.mine }))
  const goTo = useGoToProblem()
  const shown = useShownProblem()
  const panel = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const { current } = panel
    const before = document.activeElement
    const tab = current?.closest('[data-pane]')?.querySelector('[role="tab"][aria-selected="true"]')
    const door = current?.querySelector<HTMLElement>('[data-problem]') ?? current?.querySelector<HTMLElement>('button')
    // Who came by the tab goes on with the tabs.
    // It is the first of the list: to scroll to it would hide the module above it.
    if (tab !== before) door?.focus({ preventScroll: true })
    return () => {
      const isInside = current?.contains(document.activeElement) === true
      if (isInside && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  const groups = Map.groupBy(problems.slice(0, mostShown), ({ partId }) => partId)
  const active = problems.some(({ key }) => key === shown) ? shown : problems[0]?.key

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return closeProblems()
    const rows = [...(panel.current?.querySelectorAll<HTMLElement>('[data-problem]') ?? [])]
    const at = rows.findIndex((row) => row === document.activeElement)
    const to = { ArrowDown: rows[at + 1], ArrowUp: rows[at - 1], Home: rows[0], End: rows.at(-1) }[event.key]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    to.focus()
  }

  return (
    <section ref={panel} aria-label="Problems" className={classes.panel}>
      <div className={classes.header}>
        <VisuallyHidden component="h2">Problems</VisuallyHidden>
        <span className={classes.counts}>{problemCounts(problems)}</span>
        <ActionIcon size="sm" aria-label="Close the problems" onClick={closeProblems} onKeyDown={onKeyDown}>
          <X size={14} aria-hidden />
        </ActionIcon>
      </div>
      <div role="group" aria-label="By module" className={classes.groups}>
        {problems.length === 0 && <p className={classes.none}>Nothing is wrong.</p>}
        {[...groups].map(([partId, own]) => (
          <section key={partId} aria-label={labelOf(partId, mine)}>
            <h3 className={classes.part}>{labelOf(partId, mine)}<span className={classes.partCount}>{own.length}</span></h3>
            <ul className={classes.list}>
              {own.map((problem: EditorProblem) => (
                <li key={problem.key}>
                  <ProblemRow problem={problem} isTabStop={problem.key === active} onKeyDown={onKeyDown} onGo={() => goTo(problem)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {problems.length > mostShown && <p className={classes.none}>And {problems.length - mostShown} more.</p>}
      </div>
    </section>
  )
}

function labelOf(id: string, content: ConnectorContent): string {
  const part = partById(id, content)
  return part === null ? documentLabels.overview : partLabel(part, content)
}
