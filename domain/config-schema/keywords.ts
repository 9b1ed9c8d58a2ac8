/** What a keyword's value has to be. */
export type KeywordValue =
  | 'schema' | 'schema list' | 'schema map' | 'schema or schema list' | 'dependency map'
  | 'types' | 'list' | 'names' | 'name lists' | 'number' | 'positive number' | 'count' | 'flag' | 'text' | 'pattern' | 'anything'

/** To which value the schemas inside a keyword apply: the same one, a member, an item, a member's name, or none by themselves. */
export type KeywordReach = 'here' | 'member' | 'item' | 'name' | 'nowhere'

type Keyword = { value: KeywordValue; reach?: KeywordReach }

/** The keywords of drafts 07 and 2020-12 that we read. Others are left alone, as the drafts say. */
export const keywords: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ['allOf', { value: 'schema list', reach: 'here' }],
  ['anyOf', { value: 'schema list', reach: 'here' }],
  ['oneOf', { value: 'schema list', reach: 'here' }],
  ['not', { value: 'schema', reach: 'here' }],
  ['if', { value: 'schema', reach: 'here' }],
  ['then', { value: 'schema', reach: 'here' }],
  ['else', { value: 'schema', reach: 'here' }],
  ['dependentSchemas', { value: 'schema map', reach: 'here' }],
  ['dependencies', { value: 'dependency map', reach: 'here' }],
  ['properties', { value: 'schema map', reach: 'member' }],
  ['patternProperties', { value: 'schema map', reach: 'member' }],
  ['additionalProperties', { value: 'schema', reach: 'member' }],
  ['unevaluatedProperties', { value: 'schema', reach: 'member' }],
  ['propertyNames', { value: 'schema', reach: 'name' }],
  ['items', { value: 'schema or schema list', reach: 'item' }],
  ['prefixItems', { value: 'schema list', reach: 'item' }],
  ['additionalItems', { value: 'schema', reach: 'item' }],
  ['unevaluatedItems', { value: 'schema', reach: 'item' }],
  ['contains', { value: 'schema', reach: 'item' }],
  ['$defs', { value: 'schema map', reach: 'nowhere' }],
  ['definitions', { value: 'schema map', reach: 'nowhere' }],
  ['type', { value: 'types' }],
  ['enum', { value: 'list' }],
  ['const', { value: 'anything' }],
  ['default', { value: 'anything' }],
  ['examples', { value: 'list' }],
  ['required', { value: 'names' }],
  ['dependentRequired', { value: 'name lists' }],
  ['minimum', { value: 'number' }],
  ['maximum', { value: 'number' }],
  ['exclusiveMinimum', { value: 'number' }],
  ['exclusiveMaximum', { value: 'number' }],
  ['multipleOf', { value: 'positive number' }],
  ['minLength', { value: 'count' }],
  ['maxLength', { value: 'count' }],
  ['minItems', { value: 'count' }],
  ['maxItems', { value: 'count' }],
  ['minContains', { value: 'count' }],
  ['maxContains', { value: 'count' }],
  ['minProperties', { value: 'count' }],
  ['maxProperties', { value: 'count' }],
  ['pattern', { value: 'pattern' }],
  ['uniqueItems', { value: 'flag' }],
  ['readOnly', { value: 'flag' }],
  ['writeOnly', { value: 'flag' }],
  ['deprecated', { value: 'flag' }],
  ['title', { value: 'text' }],
  ['description', { value: 'text' }],
  ['format', { value: 'text' }],
  ['$schema', { value: 'text' }],
  ['$id', { value: 'text' }],
  ['$ref', { value: 'text' }],
  ['$dynamicRef', { value: 'text' }],
  ['$anchor', { value: 'text' }],
  ['$dynamicAnchor', { value: 'text' }],
  ['$comment', { value: 'text' }],
])

export const typeNames = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'] as const
export type TypeName = (typeof typeNames)[number]
export const isTypeName = (value: unknown): value is TypeName => typeNames.some((name) => name === value)
