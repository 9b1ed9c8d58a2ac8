import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { PanelRight, Plus } from 'lucide-react'
import type { RefObject } from 'react'
import { openCreateDialog } from '#src/workspace/lifecycle-store.ts'
import { refusalFor } from '#src/workspace/session/permissions.ts'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import { LibraryFilters } from './LibraryFilters.tsx'
import { isNarrowed, type LibrarySearch } from './library-search.ts'
import classes from './LibraryToolbar.module.css'
import { SearchField } from './SearchField.tsx'
import type { ChangeLibrarySearch } from './use-library-search.ts'

type LibraryToolbarProps = {
  searchField: RefObject<HTMLInputElement | null>
  search: LibrarySearch
  onSearch: ChangeLibrarySearch
  onClear: () => void
  count: string | null
  isBusy: boolean
  isPanelOpen: boolean
  onTogglePanel: () => void
  onDown: () => void
}

export function LibraryToolbar({ searchField, search, onSearch, count, isBusy, isPanelOpen, onTogglePanel, onDown, onClear }: LibraryToolbarProps) {
  // Leaving the empty text is a step of the back button, each letter after it is not.
  const searchText = (text: string) => onSearch({ q: text === '' ? undefined : text }, { replace: search.q !== undefined && text !== '' })
  const panelLabel = isPanelOpen ? 'Hide the details' : 'Show the details'
  return (
    <div role="search" aria-label="Find connectors" className={classes.toolbar}>
      <div className={classes.search}>
        <SearchField input={searchField} text={search.q ?? ''} isBusy={isBusy} onText={searchText} onDown={onDown} />
      </div>
      <LibraryFilters search={search} onSearch={onSearch} />
      {isNarrowed(search) && <Button variant="subtle" color="gray" onClick={onClear}>Clear</Button>}
      <span role="status" className={classes.count}>{count}</span>
      <ReasonButton reason={refusalFor('connectors.create')} leftSection={<Plus size={14} aria-hidden />} onClick={openCreateDialog}>New connector</ReasonButton>
      <Tooltip label={panelLabel}>
        <ActionIcon aria-label={panelLabel} aria-pressed={isPanelOpen} onClick={onTogglePanel}><PanelRight size={16} aria-hidden /></ActionIcon>
      </Tooltip>
    </div>
  )
}
