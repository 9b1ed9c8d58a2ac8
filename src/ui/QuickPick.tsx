import { Loader, Modal } from '@mantine/core'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Keys } from './Keys.tsx'
import { Highlight } from './Highlight.tsx'
import classes from './QuickPick.module.css'
import type { QuickPickGroup, QuickPickItem } from './quick-pick-items.ts'
import { useReturnFocus } from './use-return-focus.ts'

type QuickPickProps = {
  label: string
  placeholder: string
  text: string
  groups: readonly QuickPickGroup[]
  isBusy: boolean
  /** What stands there when nothing fits. */
  none: string
  onText: (text: string) => void
  onPick: (item: QuickPickItem) => void
  onClose: () => void
}

/** A field over everything that picks one of many things by keys alone. */
export function QuickPick(props: QuickPickProps) {
  useReturnFocus()
  return (
    <Modal.Root opened returnFocus={false} onClose={props.onClose} yOffset="11vh" size={620} padding={0} transitionProps={{ duration: 80 }}>
      <Modal.Overlay backgroundOpacity={0.45} />
      <Modal.Content aria-label={props.label}>
        <Modal.Body>
          <Picker {...props} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Picker({ label, placeholder, text, groups, isBusy, none, onText, onPick, onClose }: QuickPickProps) {
  const listId = useId()
  const items = groups.flatMap((group) => group.items)
  const [wantedKey, setWantedKey] = useState<string | null>(null)
  const found = items.findIndex((item) => item.key === wantedKey)
  const active = items.length === 0 ? -1 : Math.max(0, found)
  const activeId = active < 0 ? undefined : `${listId}-${items[active]?.key ?? ''}`
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  const pick = (item: QuickPickItem | undefined) => {
    if (item === undefined || item.disabledReason !== undefined) return
    onClose()
    onPick(item)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') pick(items[active])
    else if (event.key in steps && items.length > 0) setWantedKey(items[nextPlace(active, steps[event.key] ?? 0, items.length)]?.key ?? null)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className={classes.field}>
        <Search size={16} aria-hidden />
        <input
          className={classes.input}
          data-autofocus
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={activeId}
          placeholder={placeholder}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setWantedKey(null)
            onText(event.currentTarget.value)
          }}
        />
        {isBusy && <Loader size={14} role="status" aria-label="Searching" />}
      </div>
      <div ref={list} id={listId} role="listbox" aria-label={label} className={classes.list}>
        {groups.map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            <div className={classes.group} aria-hidden>{group.label}</div>
            {group.items.map((item) => (
              <Option key={item.key} id={`${listId}-${item.key}`} item={item} text={text} isActive={item === items[active]} onPick={() => pick(item)} />
            ))}
          </div>
        ))}
      </div>
      <div role="status" className={classes.none}>{items.length === 0 && !isBusy ? none : null}</div>
    </>
  )
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** Single steps go round, pages stop at the ends. */
function nextPlace(place: number, step: number, count: number): number {
  if (Math.abs(step) === 1) return (place + step + count) % count
  return Math.max(0, Math.min(count - 1, place + step))
}

type OptionProps = { id: string; item: QuickPickItem; text: string; isActive: boolean; onPick: () => void }

function Option({ id, item, text, isActive, onPick }: OptionProps) {
  return (
    // The field has the focus and the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div id={id} role="option" className={classes.option} aria-selected={isActive} aria-disabled={item.disabledReason !== undefined} onMouseDown={(event) => event.preventDefault()} onClick={onPick}>
      {item.icon}
      <span className={classes.label}><Highlight text={item.label} wanted={text.trim()} /></span>
      <span className={classes.note}>{item.disabledReason ?? item.note}</span>
      {item.shortcut !== undefined && <Keys shortcut={item.shortcut} />}
    </div>
  )
}
