import { UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, memo, useEffect, useId, useRef } from 'react'
import type { Change } from '#domain/compare/change.ts'
import { countsInWords, countTraits } from '#domain/compare/compare-content.ts'
import { grouped } from './change-groups.ts'
import classes from './ChangeList.module.css'
import { TraitIcon } from './trait-icons.tsx'

type ChangeListProps = { changes: readonly Change[]; selected: Change | undefined; onSelect: (changeId: string) => void }

/** The changes by kind. The arrows, Home and End choose in it; the chosen one stays in view. */
export function ChangeList({ changes, selected, onSelect }: ChangeListProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const reachable = selected ?? changes[0]

  useEffect(() => {
    const option = list.current?.querySelector<HTMLElement>('[aria-selected=true]')
    option?.scrollIntoView({ block: 'nearest' })
    if (list.current?.contains(document.activeElement)) option?.focus()
  }, [selected?.id])

  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event.key, changes, selected)
    if (target === undefined || event.altKey) return
    event.preventDefault()
    onSelect(target.id)
  }
  return (
    <div ref={list} role="listbox" aria-label="Changes" tabIndex={-1} onKeyDown={onKeyDown}>
      {grouped(changes).map(({ group, label, items }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div id={`${id}-${group}`} role="presentation" className={classes.group}>
            <span>{label}</span>
            <span className={classes.counts}>{countsInWords(countTraits(items))}</span>
          </div>
          {items.map((change) => (
            <Option key={change.id} change={change} isSelected={change === selected} isReachable={change === reachable} onSelect={onSelect} />
          ))}
        </div>
      ))}
    </div>
  )
}

type OptionProps = { change: Change; isSelected: boolean; isReachable: boolean; onSelect: (changeId: string) => void }

// Memoized: a step through hundreds of changes draws only the two that it concerns.
const Option = memo(function Option({ change, isSelected, isReachable, onSelect }: OptionProps) {
  const [trait] = change.traits
  return (
    <UnstyledButton role="option" aria-selected={isSelected} tabIndex={isReachable ? 0 : -1} className={classes.option} onClick={() => onSelect(change.id)}>
      {trait !== undefined && <TraitIcon trait={trait} />}
      <span className={classes.title}>{change.title}</span>
      <span className={classes.traits}>{change.traits.join(', ')}</span>
    </UnstyledButton>
  )
})

function targetOf(key: string, changes: readonly Change[], selected: Change | undefined): Change | undefined {
  const index = selected === undefined ? -1 : changes.indexOf(selected)
  switch (key) {
    case 'ArrowDown':
      return changes[index + 1]
    case 'ArrowUp':
      return changes[index - 1]
    case 'Home':
      return changes[0]
    case 'End':
      return changes.at(-1)
    default:
      return undefined
  }
}
