import { isRecord } from '../parts/same-value.ts'

const contentNames = /document|content|body|xml|text|data|ticket|file|message/i
const nameNames = /^(?:file|document)?_?name$/i

/** Where an action takes a text, such as a JDF, and the name of the file it came from: members of its input schema. */
export function textFields(inputSchemaJson: string | null): { content: string; name: string | null } | null {
  const { properties, required } = schemaOf(inputSchemaJson)
  const texts = Object.entries(properties).flatMap(([name, schema]) => (isRecord(schema) && schema['type'] === 'string' && !('enum' in schema) && !('format' in schema) ? [name] : []))
  const name = texts.find((text) => nameNames.test(text)) ?? null
  const others = texts.filter((text) => text !== name)
  const content = others.find((text) => required.includes(text) && contentNames.test(text)) ?? others.find((text) => contentNames.test(text)) ?? others.find((text) => required.includes(text))
  return content === undefined ? null : { content, name }
}

function schemaOf(text: string | null): { properties: Record<string, unknown>; required: unknown[] } {
  try {
    const schema: unknown = JSON.parse(text ?? '{}')
    const properties = isRecord(schema) && isRecord(schema['properties']) ? schema['properties'] : {}
    return { properties, required: isRecord(schema) && Array.isArray(schema['required']) ? schema['required'] : [] }
  } catch {
    // Whether a schema can be read is told where it is edited.
    return { properties: {}, required: [] }
  }
}
