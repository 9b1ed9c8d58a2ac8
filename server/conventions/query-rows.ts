import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { mostPerPage } from './page.ts'

/** How many rows each list answers when no limit is given. */
const usualLengths: Record<string, number> = {
  listConnectors: 50,
  searchConnectors: 50,
  connectorRevisions: 50,
  auditRecords: 50,
  deletedConnectors: 50,
  children: mostPerPage,
}

type Asked = { document: DocumentNode; operationName?: string | null | undefined; variables: Record<string, unknown> }

/** What variables stand for that are not sent. */
const defaultsOf = (operation: OperationDefinitionNode | null | undefined) =>
  Object.fromEntries((operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => (defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]])))

/** How many rows a valid query can read at most: a list inside a list multiplies. */
export function mostRows({ document, operationName, variables }: Asked): number {
  const fragments = new Map<string, FragmentDefinitionNode>(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  )
  const counted = new Map<string, number>()
  const operation = getOperationAST(document, operationName)
  const values = { ...defaultsOf(operation), ...variables }
  return operation ? selections(operation.selectionSet) : 0

  function selections(set: SelectionSetNode): number {
    return set.selections.reduce((rows, selection) => {
      if (selection.kind === Kind.FIELD) return rows + field(selection)
      if (selection.kind === Kind.INLINE_FRAGMENT) return rows + selections(selection.selectionSet)
      return rows + fragment(selection.name.value)
    }, 0)
  }

  function fragment(name: string): number {
    const known = counted.get(name)
    if (known !== undefined) return known
    const node = fragments.get(name)
    const rows = node ? selections(node.selectionSet) : 0
    counted.set(name, rows)
    return rows
  }

  function field(node: FieldNode): number {
    const inner = node.selectionSet ? selections(node.selectionSet) : 0
    const usual = usualLengths[node.name.value]
    return usual === undefined ? inner : length(node, usual) * (1 + inner)
  }

  function length(node: FieldNode, usual: number): number {
    const argument = node.arguments?.find(({ name }) => name.value === 'limit')
    const limit: unknown = argument ? valueFromASTUntyped(argument.value, values) : undefined
    return typeof limit === 'number' && limit > 0 ? Math.min(limit, mostPerPage) : usual
  }
}
