import type { ConfigDocument } from '../config-document.ts'
import { configSchemaLimits } from '../limits.ts'
import { valueAt, within } from '../pointer.ts'
import { referenceIn, targetOf } from '../references.ts'
import { type JsonObject, entriesOf, isJsonObject, isSchemaNode, listOf, namesOf } from '../schema-node.ts'
import { constantChoices } from './choices.ts'
import type { Alternatives } from './config-field.ts'
import { optionDescription, optionLabel } from './option-label.ts'

/** A schema that applies to a value as it is. */
export type Layer = { pointer: string; schema: JsonObject }
/** Which option of an alternative a person picked; undefined where the value decides. */
export type Chosen = (pointer: string) => number | undefined
export type Layers = { layers: Layer[]; alternatives: Alternatives[]; /** Members that only another option asks for, and which would make the value fit both. */ excluded: string[]; isForbidden: boolean; hasTooManyAlternatives: boolean }

type Gathering = Layers & { document: ConfigDocument; value: unknown; chosen: Chosen; seen: Set<string> }

/** All schemas that apply to a value at some places of the document, references, conditions and alternatives decided. */
export function layersOf(document: ConfigDocument, places: readonly string[], value: unknown, chosen: Chosen): Layers {
  const gathering: Gathering = { document, value, chosen, seen: new Set(), layers: [], alternatives: [], excluded: [], isForbidden: false, hasTooManyAlternatives: false }
  for (const place of places) gather(gathering, place)
  return gathering
}

function gather(gathering: Gathering, pointer: string): void {
  const { document, seen, layers } = gathering
  if (seen.has(pointer) || seen.size > configSchemaLimits.layers) return
  seen.add(pointer)
  const schema = valueAt(document.root, pointer)
  if (schema === false) gathering.isForbidden = true
  if (!isJsonObject(schema)) return
  const reference = referenceIn(schema)
  const target = reference === undefined ? null : targetOf(document.root, reference)
  const onlyDescribes = target !== null && document.draft === '7'
  layers.push({ pointer, schema: onlyDescribes ? descriptionOf(schema) : schema })
  if (target !== null) gather(gathering, target)
  if (!onlyDescribes) gatherBranches(gathering, pointer, schema)
}

/** In draft 07 nothing beside a reference counts; people still describe a field there. */
function descriptionOf(schema: JsonObject): JsonObject {
  const kept = ['title', 'description', 'default', 'examples', 'readOnly', 'writeOnly', 'deprecated']
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => kept.includes(keyword)))
}

function gatherBranches(gathering: Gathering, pointer: string, schema: JsonObject): void {
  for (const index of listOf(schema['allOf']).keys()) gather(gathering, within(pointer, 'allOf', index))
  gatherCondition(gathering, pointer, schema)
  for (const keyword of ['dependentSchemas', 'dependencies']) {
    for (const [key, member] of entriesOf(schema[keyword])) {
      if (isSchemaNode(member) && isJsonObject(gathering.value) && gathering.value[key] !== undefined) gather(gathering, within(pointer, keyword, key))
    }
  }
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const options = listOf(schema[keyword])
    if (options.length > 0 && constantChoices(gathering.document.root, options) === null) gatherAlternative(gathering, within(pointer, keyword), options)
  }
}

function gatherCondition(gathering: Gathering, pointer: string, schema: JsonObject): void {
  if (!isSchemaNode(schema['if'])) return
  const holds = gathering.document.matching(within(pointer, 'if'), gathering.value ?? {}) === 0
  const branch = holds ? 'then' : 'else'
  if (isSchemaNode(schema[branch])) gather(gathering, within(pointer, branch))
}

function gatherAlternative(gathering: Gathering, pointer: string, options: readonly unknown[]): void {
  if (options.length > configSchemaLimits.options) {
    gathering.hasTooManyAlternatives = true
    return
  }
  if (options.length === 1) return gather(gathering, within(pointer, 0))
  const { document, alternatives, excluded } = gathering
  const selected = selectedOption(gathering, pointer, options)
  const described = options.map((option, index) => ({ label: optionLabel(document.root, options, index), description: optionDescription(document.root, option) }))
  alternatives.push({ pointer, label: 'Kind', options: described, selected })
  if (pointer.endsWith('/oneOf')) excluded.push(...membersExcluded(options, selected))
  gather(gathering, within(pointer, selected))
}

/** Where options ask for members and say nothing else, having those of another one as well fits two, which oneOf refuses. */
function membersExcluded(options: readonly unknown[], selected: number): string[] {
  if (!options.every(asksOnly)) return []
  const asked = options.map((option) => (isJsonObject(option) ? namesOf(option['required']) : []))
  return asked.flat().filter((name) => asked[selected]?.includes(name) !== true)
}

const asksOnly = (option: unknown) => isJsonObject(option) && Object.keys(option).every((keyword) => ['required', 'title', 'description'].includes(keyword))

/** What the person picked; else the option the value comes closest to, the one that knows more of its members first. */
function selectedOption({ document, value, chosen }: Gathering, pointer: string, options: readonly unknown[]): number {
  const picked = chosen(pointer)
  if (picked !== undefined && picked < options.length) return picked
  if (value === undefined) return 0
  const ranked = options.map((option, index) => ({ index, distance: document.matching(within(pointer, index), value), known: knownMembers(option, value) }))
  return ranked.toSorted((one, other) => one.distance - other.distance || other.known - one.known || one.index - other.index)[0]?.index ?? 0
}

function knownMembers(option: unknown, value: unknown): number {
  const properties = isJsonObject(option) ? option['properties'] : undefined
  if (!isJsonObject(properties) || !isJsonObject(value)) return 0
  return Object.keys(value).filter((key) => Object.hasOwn(properties, key)).length
}
