import { Select } from '@mantine/core'
import { connectorTypeLabel, connectorTypes } from '#domain/connector-types.ts'
import { stateWords } from '#src/workspace/state-words.ts'
import { originWords } from './connector-words.ts'
import type { LibrarySearch } from './library-search.ts'
import type { ChangeLibrarySearch } from './use-library-search.ts'
import classes from './LibraryFilters.module.css'

const stateOptions = Object.entries(stateWords).map(([value, { label }]) => ({ value, label }))
const originOptions = Object.entries(originWords).map(([value, label]) => ({ value, label }))

export function LibraryFilters({ search, onSearch }: { search: LibrarySearch; onSearch: ChangeLibrarySearch }) {
  return (
    <>
      <Filter label="Type" value={search.type} options={typeOptions(search.type)} onValue={(type) => onSearch({ type })} />
      <Filter label="State" value={search.state} options={stateOptions} onValue={(state) => onSearch({ state: known(state, stateWords) })} />
      <Filter label="Origin" value={search.origin} options={originOptions} onValue={(origin) => onSearch({ origin: known(origin, originWords) })} />
    </>
  )
}

type FilterProps = { label: string; value: string | undefined; options: { value: string; label: string }[]; onValue: (value: string | undefined) => void }

function Filter({ label, value, options, onValue }: FilterProps) {
  return (
    <Select
      className={classes.filter}
      data-set={value !== undefined || undefined}
      aria-label={label}
      placeholder={label}
      data={options}
      value={value ?? null}
      onChange={(next) => onValue(next ?? undefined)}
      clearable
      clearButtonProps={{ 'aria-label': `Any ${label.toLowerCase()}` }}
      comboboxProps={{ width: 170, position: 'bottom-start' }}
    />
  )
}

/** A type that only a link knows can still be seen and taken off. */
function typeOptions(type: string | undefined) {
  const all = Object.keys(connectorTypes)
  return [...all, ...(type === undefined || all.includes(type) ? [] : [type])].map((value) => ({ value, label: connectorTypeLabel(value) }))
}

const known = <Key extends string>(value: string | undefined, words: Record<Key, unknown>): Key | undefined => {
  const isKnown = (candidate: string): candidate is Key => candidate in words
  return value !== undefined && isKnown(value) ? value : undefined
}
