import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, OperationTypeNode, type SelectionSetNode } from 'graphql'

/** How much a document asks for, fragments counted wherever they are spread; of a part of it, the fields at its own root. */
export type QuerySize = { depth: number; fields: number; aliases: number; rootFields: number; mutations: number }

const nothing: QuerySize = { depth: 0, fields: 0, aliases: 0, rootFields: 0, mutations: 0 }

export function querySize(document: DocumentNode): QuerySize {
  const fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])))
  const measure = new Measure(fragments)
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  return operations.map((operation) => operationSize(measure, operation)).reduce(sum, nothing)
}

function operationSize(measure: Measure, operation: OperationDefinitionNode): QuerySize {
  const size = measure.selections(operation.selectionSet)
  return { ...size, mutations: operation.operation === OperationTypeNode.MUTATION ? size.rootFields : 0 }
}

/** Each fragment is measured once, so that fragments that spread each other many times cost nothing to measure. */
class Measure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #measured = new Map<string, QuerySize>()

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments
  }

  selections({ selections }: SelectionSetNode): QuerySize {
    return selections
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return this.#field(selection)
        if (selection.kind === Kind.INLINE_FRAGMENT) return this.selections(selection.selectionSet)
        return this.#fragment(selection.name.value)
      })
      .reduce(sum, nothing)
  }

  #field(field: FieldNode): QuerySize {
    const inner = field.selectionSet ? this.selections(field.selectionSet) : nothing
    return { ...inner, rootFields: 1, depth: inner.depth + 1, fields: inner.fields + 1, aliases: inner.aliases + (field.alias ? 1 : 0) }
  }

  #fragment(name: string): QuerySize {
    const before = this.#measured.get(name)
    if (before) return before
    // A fragment that spreads itself is refused by the validation that follows; here it just must end.
    this.#measured.set(name, nothing)
    const fragment = this.#fragments.get(name)
    const size = fragment ? this.selections(fragment.selectionSet) : nothing
    this.#measured.set(name, size)
    return size
  }
}

const sum = (left: QuerySize, right: QuerySize): QuerySize => ({
  depth: Math.max(left.depth, right.depth),
  fields: left.fields + right.fields,
  aliases: left.aliases + right.aliases,
  rootFields: left.rootFields + right.rootFields,
  mutations: left.mutations + right.mutations,
})
