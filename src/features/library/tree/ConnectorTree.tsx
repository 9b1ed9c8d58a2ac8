import { useNavigate, useRouter } from '@tanstack/react-router'
import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { TreeGrid, type TreeGridHandle } from '#src/ui/tree-grid/TreeGrid.tsx'
import { CompareBar } from './CompareBar.tsx'
import { ConnectorCell } from './ConnectorCell.tsx'
import type { ConnectorRow } from '../connector-row.ts'
import { ConnectorMenu, type OpenMenu } from './ConnectorMenu.tsx'
import { columnsFor } from './library-columns.ts'
import { type LibrarySearch, sortAfterClick, sortColumns } from '../library-search.ts'
import { setExpanded, useExpanded } from '../library-view-store.ts'
import type { ListsView } from '../lists/paged-lists.ts'
import { useActiveRow } from './use-active-row.ts'
import type { ListedConnectors } from '../lists/listed-connectors.ts'
import type { ChangeLibrarySearch } from '../use-library-search.ts'
import { usePicked } from './use-picked.ts'
import { useSteadyScroll } from './use-steady-scroll.ts'
import { useTreeRows } from './use-tree-rows.ts'
import { useWatchedPages } from './use-watched-pages.ts'
import { useWayToSelected } from './use-way-to-selected.ts'

type ConnectorTreeProps = {
  listed: ListedConnectors
  view: ListsView<ConnectorRow>
  isWaiting: boolean
  search: LibrarySearch
  onSearch: ChangeLibrarySearch
  width: number
  grid: RefObject<TreeGridHandle | null>
}

/** All connectors as a tree of versions, or what a search has found as a list. */
export function ConnectorTree({ listed, view, isWaiting, search, onSearch, width, grid }: ConnectorTreeProps) {
  const { listing } = listed
  const rows = useTreeRows(view, useExpanded(), listing.isFlat)
  const select = useCallback((selected: string) => onSearch({ selected }, { replace: true }), [onSearch])
  const { activeId, activeRow, go, settle } = useActiveRow(rows, search.selected, select)
  useWayToSelected({ selected: search.selected, activeRow, isFlat: listing.isFlat, grid })
  const picked = usePicked(activeId)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const navigate = useNavigate()
  const { history } = useRouter()
  const onRowsShown = useWatchedPages(listed, rows)
  const rememberTop = useSteadyScroll(grid, rows)
  useKeptScroll(listed, grid)
  const columns = useMemo(() => columnsFor(width, listing.text !== ''), [width, listing.text])
  const renderCell = useCallback(
    (row: number, column: string) => {
      const connector = rows.connectorAt(row)
      return connector === null ? null : <ConnectorCell connector={connector} column={column} wanted={listing.text} />
    },
    [rows, listing.text],
  )
  const defaultSort = listing.text === '' ? 'name' : ''
  /** Acts on the connector of a row, if it is here already. */
  const withConnector = (act: (connector: ConnectorRow) => void) => (row: number) => {
    const connector = rows.connectorAt(row)
    if (connector !== null) act(connector)
  }
  const open = ({ id }: ConnectorRow) => {
    settle()
    // Without it the two steps become one, and the row is not in the history to come back to.
    history.flush()
    void navigate({ to: '/connectors/$connectorId', params: { connectorId: id } })
  }
  const closeMenu = () => {
    setMenu(null)
    grid.current?.focus()
  }
  return (
    <>
      <TreeGrid
        handle={grid}
        label="Connectors"
        columns={columns}
        sort={{ column: search.sort ?? defaultSort, isDescending: search.descending ?? false }}
        rowCount={rows.count}
        rowAt={rows.rowAt}
        renderCell={renderCell}
        activeRow={activeRow}
        isSelected={(row) => picked.has(rows.connectorAt(row)?.id ?? '')}
        initialScrollTop={listed.scrollTop}
        isBusy={isWaiting}
        onSort={(key) => {
          const column = sortColumns.find((known) => known === key)
          if (column !== undefined) onSearch(sortAfterClick(search, column))
        }}
        onGo={go}
        onToggleSelected={withConnector(({ id }) => picked.toggle(id))}
        onClearSelected={picked.clear}
        onOpen={withConnector(open)}
        onExpand={(row, isExpanded) => withConnector(({ id }) => setExpanded(id, isExpanded))(row)}
        onMenu={(row, place) => withConnector((connector) => setMenu({ connector, place }))(row)}
        onRowsShown={onRowsShown}
        onScrolled={(scrollTop) => {
          listed.keepScrollTop(scrollTop)
          rememberTop()
        }}
      />
      <CompareBar picked={picked.ids.flatMap((id) => rows.connector(id) ?? [])} onClear={picked.clear} />
      <ConnectorMenu menu={menu} onClose={closeMenu} />
    </>
  )
}

/** Where one has scrolled to comes back with the list; another list starts at its top. */
function useKeptScroll(listed: ListedConnectors, grid: RefObject<TreeGridHandle | null>) {
  useLayoutEffect(() => {
    grid.current?.scrollTo(listed.scrollTop)
  }, [listed, grid])
}
