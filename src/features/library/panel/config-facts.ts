export type ConfigFacts = { fields: number; required: number }

/** How many values a config schema asks for, nested ones included; null for text that is no schema. */
export function configFacts(configJson: string): ConfigFacts | null {
  try {
    const schema: unknown = JSON.parse(configJson)
    return isRecord(schema) ? countFields(schema, 0) : null
  } catch {
    // Broken JSON is shown as such; a draft may hold it while it is typed.
    return null
  }
}

const deepestLevel = 12

function countFields(schema: Record<string, unknown>, level: number): ConfigFacts {
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : [])
  const properties = isRecord(schema['properties']) ? Object.entries(schema['properties']) : []
  return properties.reduce<ConfigFacts>(
    (sum, [key, field]) => {
      const isGroup = isRecord(field) && isRecord(field['properties']) && level < deepestLevel
      const inner = isGroup ? countFields(field, level + 1) : { fields: 1, required: 1 }
      return { fields: sum.fields + inner.fields, required: sum.required + (required.has(key) ? inner.required : 0) }
    },
    { fields: 0, required: 0 },
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
