import { X } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import type { ConnectorContent } from '#domain/connector.ts'
import { overview, parsePart, partById, partId, partLabel } from '../editor-part.ts'
import { partIcons } from '../part-icons.ts'
import { useProblemLevels } from '../problems/use-problem-list.ts'
import { dirtyPartIds, useDraft } from '../use-draft.ts'
import classes from './EditorTabs.module.css'
import { keepTab, useTabs } from './tabs-store.ts'

type EditorTabsProps = { connectorId: string; shownPart: string; onShow: (part: string) => void; onClose: (part: string) => void }

/** The open parts. Middle click, Delete and Alt+W close one; a double click or a change keeps a preview. */
export function EditorTabs({ connectorId, shownPart, onShow, onClose }: EditorTabsProps) {
  const { open, preview } = useTabs(connectorId)
  const labels = useDraft(connectorId, ({ mine }) => labelsOf(open, mine))
  const dirty = useDraft(connectorId, dirtyPartIds)
  const problems = useProblemLevels(connectorId)
  const list = useRef<HTMLDivElement>(null)
  const ids = Object.keys(labels)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [shownPart, ids.length])

  const isChanged = preview !== null && dirty.has(preview)
  useEffect(() => {
    if (isChanged) keepTab(connectorId, preview)
  }, [connectorId, preview, isChanged])

  const onKeyDown = (event: KeyboardEvent) => {
    const at = ids.indexOf(shownPart)
    const to = { ArrowRight: ids[(at + 1) % ids.length], ArrowLeft: ids[(at - 1 + ids.length) % ids.length], Home: ids[0], End: ids.at(-1) }[event.key]
    if (event.key === 'Delete') onClose(shownPart)
    if (to === undefined) return
    event.preventDefault()
    onShow(to)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus())
  }

  return (
    <div role="tablist" aria-label="Open parts" className={classes.tabs} ref={list} onKeyDown={onKeyDown} tabIndex={-1}>
      {Object.entries(labels).map(([id, label]) => {
        const Icon = iconOf(id)
        const marks = [id === preview && 'preview', dirty.has(id) && 'changed', problems[id] !== undefined && 'with problems'].filter(Boolean)
        return (
          <div key={id} role="presentation" className={classes.place} data-shown={id === shownPart || undefined} data-preview={id === preview || undefined} onAuxClick={(event) => closeByMiddle(event, () => onClose(id))}>
            <button
              type="button"
              role="tab"
              id={tabId(id)}
              aria-selected={id === shownPart}
              aria-controls="editor-part"
              aria-label={[label, ...marks].join(', ')}
              aria-keyshortcuts="Delete"
              tabIndex={id === shownPart ? 0 : -1}
              className={classes.tab}
              data-wrong={problems[id]}
              title={id === preview ? 'Preview: a double click keeps it open' : undefined}
              onClick={() => onShow(id)}
              onDoubleClick={() => keepTab(connectorId, id)}
            >
              <Icon size={14} aria-hidden className={classes.icon} />
              <span className={classes.label}>{label}</span>
            </button>
            {/* For the mouse: a tab has no room for a second control in the eyes of a screen reader, Delete closes it. */}
            <span className={classes.close} data-dirty={dirty.has(id) || undefined} aria-hidden title="Close (Alt+W)" onClick={() => onClose(id)}>
              <X size={13} />
            </span>
          </div>
        )
      })}
    </div>
  )
}

/** The names of the open parts that the connector still has, by their ids. */
function labelsOf(open: readonly string[], content: ConnectorContent): Record<string, string> {
  const parts = open.flatMap((id) => partById(id, content) ?? [])
  return Object.fromEntries((parts.length === 0 ? [overview] : parts).map((part) => [partId(part), partLabel(part, content)]))
}

function iconOf(id: string) {
  const part = parsePart(id) ?? overview
  return partIcons[part.kind === 'module' ? part.place.kind : part.kind]
}

export const tabId = (part: string) => `tab-${part}`

function closeByMiddle(event: MouseEvent, close: () => void) {
  if (event.button !== 1) return
  event.preventDefault()
  close()
}
