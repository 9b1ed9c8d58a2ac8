import { settingsOf } from '#domain/connector-problems.ts'
import type { ConnectorContent, ConnectorModule, ModuleKindName } from '#domain/connector.ts'
import { moduleKindNames, moduleKinds } from '#domain/module-kinds/kinds.ts'
import { modulesOf } from '#domain/parts/part-values.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { type DocumentName, documentLabels, partId } from '../editor-part.ts'

export type ExplorerRow = {
  /** The id of the part; of a group, the name of its kind. */
  id: string
  label: string
  summary: string
  icon: DocumentName | ModuleKindName
  level: 1 | 2
  position: number
  setSize: number
  parentRow: number
  /** Undefined for a row without rows under it. */
  isExpanded?: boolean
  /** Set for a module. */
  place: ModulePlace | null
  isDisabled: boolean
  isDirty: boolean
  problemCount: number
}

export type ExplorerMarks = { collapsed: ReadonlySet<string>; dirty: ReadonlySet<string>; problems: ReadonlyMap<string, number> }

type Section = { document: DocumentName } | { group: ModuleKindName }
const sections: readonly Section[] = [
  { document: 'overview' },
  { document: 'sharedLibrary' },
  ...moduleKindNames.map((group) => ({ group })),
  { document: 'config' },
  { document: 'permissions' },
]

/** The visible rows of the explorer, from the top. */
export function explorerRows(content: ConnectorContent, marks: ExplorerMarks): ExplorerRow[] {
  const rows: ExplorerRow[] = []
  for (const [index, section] of sections.entries()) {
    const position: Position = { level: 1, position: index + 1, setSize: sections.length, parentRow: -1 }
    if ('document' in section) rows.push(documentRow(section.document, position, marks))
    else rows.push(groupRow(section.group, content, { ...position, marks }), ...moduleRows(section.group, content, { marks, parentRow: rows.length }))
  }
  return rows
}

type Position = { level: 1; position: number; setSize: number; parentRow: number }

function documentRow(name: DocumentName, position: Position, marks: ExplorerMarks): ExplorerRow {
  return { id: name, label: documentLabels[name], summary: '', icon: name, ...position, place: null, isDisabled: false, isDirty: marks.dirty.has(name), problemCount: marks.problems.get(name) ?? 0 }
}

function groupRow(kind: ModuleKindName, content: ConnectorContent, { marks, ...position }: Position & { marks: ExplorerMarks }): ExplorerRow {
  const isExpanded = !marks.collapsed.has(kind)
  const modules = modulesOf(content, kind)
  const ids = [kind, ...(isExpanded ? [] : modules.map((module) => idOf(kind, module)))]
  return {
    id: kind,
    label: moduleKinds[kind].plural,
    summary: String(modules.length),
    icon: kind,
    ...position,
    isExpanded,
    place: null,
    isDisabled: false,
    // A closed group shows what is marked inside.
    isDirty: ids.some((id) => marks.dirty.has(id)),
    problemCount: ids.reduce((sum, id) => sum + (marks.problems.get(id) ?? 0), 0),
  }
}

function moduleRows(kind: ModuleKindName, content: ConnectorContent, { marks, parentRow }: { marks: ExplorerMarks; parentRow: number }): ExplorerRow[] {
  if (marks.collapsed.has(kind)) return []
  const modules = modulesOf(content, kind)
  return modules.map((module, index) => {
    const id = idOf(kind, module)
    return {
      id,
      label: module.name,
      summary: summaryOf(kind, module),
      icon: kind,
      level: 2,
      position: index + 1,
      setSize: modules.length,
      parentRow,
      place: { kind, originId: module.originId },
      isDisabled: !module.enabled,
      isDirty: marks.dirty.has(id),
      problemCount: marks.problems.get(id) ?? 0,
    }
  })
}

// Asked after every key; reading a schedule is dear.
const summaries = new WeakMap<ConnectorModule, string>()

function summaryOf(kind: ModuleKindName, module: ConnectorModule): string {
  const summary = summaries.get(module) ?? moduleKinds[kind].summary(settingsOf(kind, module))
  summaries.set(module, summary)
  return summary
}

const idOf = (kind: ModuleKindName, { originId }: ConnectorModule) => partId({ kind: 'module', place: { kind, originId } })
