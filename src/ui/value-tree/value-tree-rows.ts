import type { ValueNode } from './value-node.ts'

/** What a person opened and closed in a tree, by the paths of its lines. */
export type Opened = {
  /** Lines that are not as they were at first: closed, open, or, of a long text, whole. */
  changed: ReadonlySet<string>
  /** How many parts are shown at most, where more were asked for. */
  shown: ReadonlyMap<string, number>
}

/** A line of a tree as it is shown; positions count from one, as ARIA does. */
export type ValueRow = {
  path: string
  level: number
  position: number
  setSize: number
  /** Of the line that it is in; -1 of the first. */
  parentRow: number
  /** Undefined for a line that can not be opened. */
  isExpanded: boolean | undefined
  node: ValueNode
  /** It stands for parts that are not shown yet. */
  isRest: boolean
}

const shownAtOnce = 100
export const nothingChanged: Opened = { changed: new Set(), shown: new Map() }

/** The lines that are to be seen, from the top. */
export function valueRows(root: ValueNode, openLevels: number, { changed, shown }: Opened): ValueRow[] {
  const rows: ValueRow[] = []
  const add = (node: ValueNode, place: Pick<ValueRow, 'path' | 'level' | 'position' | 'setSize' | 'parentRow' | 'isRest'>) => {
    const { path, level } = place
    const isExpanded = node.children === undefined ? undefined : level <= openLevels !== changed.has(path)
    const row = rows.push({ ...place, node, isExpanded }) - 1
    if (isExpanded !== true || node.children === undefined) return
    const parts = node.children()
    const few = parts.slice(0, shown.get(path) ?? shownAtOnce)
    const rest = parts.length - few.length
    const inner = { level: level + 1, setSize: few.length + (rest > 0 ? 1 : 0), parentRow: row }
    for (const [index, part] of few.entries()) add(part, { ...inner, path: `${path}/${part.key}`, position: index + 1, isRest: false })
    if (rest > 0) add({ key: ' rest', name: '', text: `${rest.toLocaleString('en')} more`, tone: 'quiet' }, { ...inner, path: `${path}/ rest`, position: inner.setSize, isRest: true })
  }
  add(root, { path: root.key, level: 1, position: 1, setSize: 1, parentRow: -1, isRest: false })
  return rows
}

/** A line is opened or closed, a long text shown whole or cut, more parts are shown. */
export function withLineChanged({ changed, shown }: Opened, { path, isRest }: Pick<ValueRow, 'path' | 'isRest'>): Opened {
  if (!isRest) return { changed: new Set(changed.has(path) ? [...changed].filter((each) => each !== path) : [...changed, path]), shown }
  const parent = path.slice(0, path.lastIndexOf('/'))
  return { changed, shown: new Map([...shown, [parent, (shown.get(parent) ?? shownAtOnce) + shownAtOnce]]) }
}
