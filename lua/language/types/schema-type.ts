import { jsonShape } from '#domain/config-schema/json-shape.ts'
import { configSchemaLimits } from '#domain/config-schema/limits.ts'
import { percentDecoded } from '#domain/percent.ts'
import { any, boolean, type Field, integer, lazy, lazyType, listOf, type LuaType, mapOf, nil, number, string, table, type TableType, union } from './lua-type.ts'

/** Of an enum, in a hover. */
const mostValues = 50

type Schema = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The type of the values that a JSON Schema describes, as Lua sees them; null when the text is no schema. */
export function typeOfSchema(text: string | null, name: string): LuaType | null {
  const root = parseObject(text)
  return root === null ? null : new SchemaReader(root).typeOf(root, name)
}

function parseObject(text: string | null): Schema | null {
  if (text === null || text.trim() === '' || jsonShape(text).depth > configSchemaLimits.depth) return null
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    // Broken JSON is named where it is edited; until it is mended nothing is known of the values.
    return null
  }
}

class SchemaReader {
  private readonly root: Schema
  private readonly known = new Map<Schema, LuaType>()

  constructor(root: Schema) {
    this.root = root
  }

  typeOf(schema: Schema, name: string | null = null): LuaType {
    const known = this.known.get(schema)
    if (known) return known
    // A schema that is made of itself is of no type.
    this.known.set(schema, any)
    const type = this.read(schema, name)
    this.known.set(schema, type)
    return type
  }

  private read(schema: Schema, name: string | null): LuaType {
    const target = this.follow(schema)
    if (target !== schema) return target ? this.typeOf(target, name) : any
    if ('const' in schema) return literal(schema['const'])
    const { enum: values, oneOf, anyOf } = schema
    if (Array.isArray(values)) return union(values.map(literal))
    const isObjectLike = 'properties' in schema || schema['type'] === 'object' || 'allOf' in schema
    if (isObjectLike) return this.objectType(schema, name)
    const choices = Array.isArray(oneOf) ? oneOf : anyOf
    if (Array.isArray(choices)) return union(choices.filter(isObject).map((choice) => this.typeOf(choice)))
    return this.simpleType(schema)
  }

  /** Where `$ref` leads, within the document; null when nowhere. */
  private follow(schema: Schema): Schema | null {
    let current: unknown = schema
    for (let steps = 0; steps < 20 && isObject(current) && typeof current['$ref'] === 'string'; steps += 1) current = this.resolve(current['$ref'])
    return isObject(current) && typeof current['$ref'] !== 'string' ? current : null
  }

  private resolve(reference: string): unknown {
    if (!reference.startsWith('#')) return null
    const steps = reference.slice(1).split('/').filter((step) => step !== '')
    return steps.reduce<unknown>((value, step) => (isObject(value) ? value[percentDecoded(step).replaceAll('~1', '/').replaceAll('~0', '~')] : null), this.root)
  }

  private simpleType(schema: Schema): LuaType {
    const { type } = schema
    if (Array.isArray(type)) return union(type.map((one) => this.simpleType({ ...schema, type: one })))
    if (type === 'string') return string
    if (type === 'integer') return integer
    if (type === 'number') return number
    if (type === 'boolean') return boolean
    if (type === 'null') return nil
    const { items } = schema
    if (type === 'array') return listOf(lazyType(() => (isObject(items) ? this.typeOf(items) : any)))
    return type === 'object' ? this.objectType(schema, null) : any
  }

  private objectType(schema: Schema, name: string | null): TableType {
    const fields = lazy(() => this.fieldsOf(schema), new Map<string, Field>())
    const { additionalProperties: others } = schema
    if (!('properties' in schema) && isObject(others)) return mapOf(lazyType(() => this.typeOf(others)))
    const isOpen = (): boolean => fields().size === 0 || others === true || isObject(others) || 'patternProperties' in schema
    return table({ name, doc: docOf(schema), fields, isOpen })
  }

  /** The fields of an object, with those of its parts and its alternatives. */
  private fieldsOf(schema: Schema, seen = new Set<Schema>()): Map<string, Field> {
    const fields = new Map<string, Field>()
    if (seen.has(schema)) return fields
    seen.add(schema)
    const required = new Set(Array.isArray(schema['required']) ? schema['required'] : [])
    for (const [name, property] of Object.entries(isObject(schema['properties']) ? schema['properties'] : {})) {
      if (isObject(property)) fields.set(name, this.fieldOf(name, property, required.has(name)))
    }
    for (const part of this.partsOf(schema)) for (const [name, field] of this.fieldsOf(part, seen)) this.addField(fields, name, field)
    return fields
  }

  private addField(fields: Map<string, Field>, name: string, field: Field): void {
    const other = fields.get(name)
    const both = other ? { ...other, type: lazyType(() => union([other.type(), field.type()])) } : field
    fields.set(name, both)
  }

  private partsOf(schema: Schema): Schema[] {
    const keys = ['allOf', 'oneOf', 'anyOf', 'then', 'else', 'dependentSchemas', 'dependencies']
    const values = keys.flatMap((key) => partsUnder(schema[key], key))
    return values.filter(isObject).map((part) => this.follow(part)).filter((part) => part !== null)
  }

  private fieldOf(name: string, property: Schema, isRequired: boolean): Field {
    const target = this.follow(property) ?? property
    const isOptional = !isRequired && !('default' in target)
    const doc = [docOf({ ...target, ...property }), valuesDoc(target)].filter((part) => part !== '').join('\n\n')
    return { name, type: lazyType(() => this.typeOf(property)), doc, isOptional, definition: null }
  }
}

function partsUnder(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return value
  return isObject(value) && key.startsWith('depend') ? Object.values(value) : [value]
}

function literal(value: unknown): LuaType {
  if (typeof value === 'string' || typeof value === 'boolean') return { kind: 'literal', value }
  if (typeof value === 'number') return Number.isInteger(value) ? integer : number
  return value === null ? nil : any
}

function docOf(schema: Schema): string {
  const { title, description } = schema
  const parts = [typeof title === 'string' ? `**${title}**` : '', typeof description === 'string' ? description : '']
  return parts.filter((part) => part !== '').join('\n\n')
}

function valuesDoc(schema: Schema): string {
  const { enum: values, default: byDefault } = schema
  const lines = [
    Array.isArray(values) ? `One of ${values.slice(0, mostValues).map((value) => `\`${JSON.stringify(value)}\``).join(', ')}${values.length > mostValues ? ` and ${values.length - mostValues} more` : ''}.` : '',
    byDefault === undefined ? '' : `Default: \`${JSON.stringify(byDefault)}\`.`,
  ]
  return lines.filter((line) => line !== '').join(' ')
}
