/** Siblings that stand right below each other: the tree as a few runs, however many rows it has. */
export type Run = { list: string; level: number; firstRow: number; firstIndex: number; length: number; parentRow: number }
export type Line = { list: string; index: number; level: number; parentRow: number }

type Lists = { count: (list: string) => number | null; placeOf: (id: string) => { list: string; index: number } | null }

/** How many rows stand for a list that is still on its way. */
const rowsOnTheirWay = { top: 20, below: 1 } as const

/** The rows of a tree in which the connectors of `expanded` are open. */
export function runsOf(lists: Lists, top: string, expanded: Iterable<string>): Run[] {
  const openByList = new Map<string, { id: string; index: number }[]>()
  for (const id of expanded) {
    const place = lists.placeOf(id)
    if (place === null) continue
    const siblings = openByList.get(place.list) ?? []
    siblings.push({ id, index: place.index })
    openByList.set(place.list, siblings)
  }
  const runs: Run[] = []
  const addList = (list: string, level: number, startRow: number, parentRow: number): number => {
    const count = lists.count(list) ?? (level === 1 ? rowsOnTheirWay.top : rowsOnTheirWay.below)
    let row = startRow
    let index = 0
    const addRun = (length: number) => {
      if (length > 0) runs.push({ list, level, firstRow: row, firstIndex: index, length, parentRow })
      row += length
      index += length
    }
    const open = (openByList.get(list) ?? []).filter((child) => child.index < count).sort((left, right) => left.index - right.index)
    for (const child of open) {
      addRun(child.index + 1 - index)
      row = addList(child.id, level + 1, row, row - 1)
    }
    addRun(count - index)
    return row
  }
  addList(top, 1, 0, -1)
  return runs
}

export function rowCountOf(runs: readonly Run[]): number {
  const last = runs.at(-1)
  return last === undefined ? 0 : last.firstRow + last.length
}

export function lineAt(runs: readonly Run[], row: number): Line | null {
  const run = runAt(runs, row)
  if (run === undefined || row >= run.firstRow + run.length) return null
  return { list: run.list, index: run.firstIndex + row - run.firstRow, level: run.level, parentRow: run.parentRow }
}

/** The row of an item of a list; -1 where a closed parent hides it. */
export function rowOf(runs: readonly Run[], { list, index }: { list: string; index: number }): number {
  const run = runs.find((candidate) => candidate.list === list && index >= candidate.firstIndex && index < candidate.firstIndex + candidate.length)
  return run === undefined ? -1 : run.firstRow + index - run.firstIndex
}

function runAt(runs: readonly Run[], row: number): Run | undefined {
  let low = 0
  let high = runs.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.firstRow ?? 0) <= row) low = middle
    else high = middle
  }
  return runs[low]
}
