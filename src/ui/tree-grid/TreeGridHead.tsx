import { UnstyledButton } from '@mantine/core'
import { ArrowDown, ArrowUp } from 'lucide-react'
import classes from './TreeGrid.module.css'
import type { TreeGridColumn, TreeGridSort } from './tree-grid-row.ts'

type TreeGridHeadProps = { template: string; columns: readonly TreeGridColumn[]; sort: TreeGridSort; onSort: (column: string) => void }

export function TreeGridHead({ template, columns, sort, onSort }: TreeGridHeadProps) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headRow} style={{ gridTemplateColumns: template }}>
        {columns.map((column) => (
          <div key={column.key} role="columnheader" aria-sort={ariaSort(column, sort)} className={classes.headCell} data-align={column.align}>
            {column.isSortable ? <SortButton column={column} sort={sort} onSort={onSort} /> : column.label}
          </div>
        ))}
      </div>
    </div>
  )
}

function SortButton({ column, sort, onSort }: { column: TreeGridColumn; sort: TreeGridSort; onSort: (column: string) => void }) {
  const Arrow = sort.isDescending ? ArrowDown : ArrowUp
  return (
    <UnstyledButton className={classes.sortButton} onClick={() => onSort(column.key)}>
      {column.label}
      {sort.column === column.key && <Arrow size={12} aria-hidden />}
    </UnstyledButton>
  )
}

function ariaSort(column: TreeGridColumn, sort: TreeGridSort) {
  if (!column.isSortable) return undefined
  if (sort.column !== column.key) return 'none'
  return sort.isDescending ? 'descending' : 'ascending'
}
