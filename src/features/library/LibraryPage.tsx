import { useElementSize, useHotkeys, useLocalStorage } from '@mantine/hooks'
import { useCallback, useMemo, useRef } from 'react'
import { SplitView } from '#src/ui/SplitView.tsx'
import type { TreeGridHandle } from '#src/ui/tree-grid/TreeGrid.tsx'
import { ConnectorPanel } from './panel/ConnectorPanel.tsx'
import type { ConnectorRow } from './connector-row.ts'
import { ConnectorTree } from './tree/ConnectorTree.tsx'
import { LibraryBlank } from './LibraryBlank.tsx'
import classes from './LibraryPage.module.css'
import { LibraryToolbar } from './LibraryToolbar.tsx'
import { noFilters } from './library-search.ts'
import { listingOf } from './lists/listing.ts'
import { type ListsView, topList } from './lists/paged-lists.ts'
import { useConnectorLists } from './lists/use-connector-lists.ts'
import { useLibraryCommands } from './use-library-commands.ts'
import { useLibrarySearch } from './use-library-search.ts'

/** Where one finds a connector and sees what it is. */
export function LibraryPage() {
  const [search, onSearch] = useLibrarySearch()
  const { q, type, state, origin, sort, descending } = search
  const listing = useMemo(() => listingOf({ q, type, state, origin, sort, descending }), [q, type, state, origin, sort, descending])
  const { asked, askedView, shown, shownView, isWaiting } = useConnectorLists(listing)
  const grid = useRef<TreeGridHandle>(null)
  const { ref, width } = useElementSize()
  const [isPanelOpen, setPanelOpen] = useLocalStorage({ key: 'studio-details', defaultValue: true, getInitialValueInEffect: false })
  const togglePanel = useCallback(() => setPanelOpen((isOpen) => !isOpen), [setPanelOpen])
  const searchField = useRef<HTMLInputElement>(null)
  const focusSearch = useCallback(() => searchField.current?.select(), [])
  useHotkeys([['alt+I', togglePanel, { usePhysicalKeys: true }], ['/', focusSearch]])
  const clear = useCallback(() => onSearch(noFilters), [onSearch])
  const place = search.selected === undefined ? null : shownView.placeOf(search.selected)
  useLibraryCommands({ selected: place === null ? null : shownView.item(place.list, place.index), focusSearch, togglePanel, clear })
  const failure = askedView.failure
  const isBlank = askedView.count(topList) === 0 || (isWaiting && failure !== null)
  return (
    <div className={classes.page}>
      <title>Connectors – Connector Studio</title>
      <h1 className={classes.title}>Connectors</h1>
      <LibraryToolbar
        searchField={searchField}
        search={search}
        onSearch={onSearch}
        onClear={clear}
        count={shown.listing.isFlat ? countInWords(shownView) : null}
        isBusy={isWaiting}
        isPanelOpen={isPanelOpen}
        onTogglePanel={togglePanel}
        onDown={() => grid.current?.focus()}
      />
      <div className={classes.body}>
        <SplitView
          id="library"
          asideLabel="details"
          main={
            <div ref={ref} className={classes.list} data-waiting={(isWaiting && !isBlank) || undefined}>
              {isBlank ? (
                <LibraryBlank search={search} failure={isWaiting ? failure : null} onClear={clear} onRetry={() => asked.lists.retry()} />
              ) : (
                <ConnectorTree listed={shown} view={shownView} isWaiting={isWaiting} search={search} onSearch={onSearch} width={width} grid={grid} />
              )}
            </div>
          }
          aside={isPanelOpen ? <ConnectorPanel connectorId={search.selected ?? null} /> : null}
        />
      </div>
    </div>
  )
}

/** The tree has no count that would mean something: it counts what stands at its top only. */
function countInWords(view: ListsView<ConnectorRow>): string | null {
  const count = view.count(topList)
  if (count === null) return null
  if (count === 0) return 'No connectors'
  return `${count.toLocaleString('en')}${view.isCountCapped(topList) ? '+' : ''} ${count === 1 ? 'connector' : 'connectors'}`
}
