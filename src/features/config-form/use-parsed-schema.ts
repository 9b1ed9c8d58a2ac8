import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { type ConfigDocument, configDocument } from '#domain/config-schema/config-document.ts'
import { parseConfigSchema } from '#domain/config-schema/parse.ts'
import type { SchemaProblem } from '#domain/config-schema/schema-problem.ts'

export type ParsedSchema = {
  /** The schema as it is, or as it was when it last was right. */
  document: ConfigDocument | null
  problems: SchemaProblem[]
}

const typingPause = 150

/** The schema's text as a schema, read again in the pauses of typing. While it is broken the last right one stays. */
export function useParsedSchema(text: string | null): ParsedSchema {
  const [settled] = useDebouncedValue(text, typingPause)
  const [read, setRead] = useState(() => ({ text: settled, ...readSchema(settled, null) }))
  if (read.text === settled) return read
  const next = { text: settled, ...readSchema(settled, read.document) }
  setRead(next)
  return next
}

function readSchema(text: string | null, last: ConfigDocument | null): ParsedSchema {
  if (text === null || text.trim() === '') return { document: null, problems: [] }
  const parsed = parseConfigSchema(text)
  return parsed.ok ? { document: configDocument(parsed), problems: [] } : { document: last, problems: parsed.problems }
}
