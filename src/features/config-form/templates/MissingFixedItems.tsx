import { Button } from '@mantine/core'
import { startingValue } from '#domain/config-schema/fields/starting-value.ts'
import { useConfigDocument, useFieldScope } from '../config-form-context.ts'
import { useReadOnly } from '../use-read-only.ts'

/** The items a tuple still lacks, offered together: each has its place. */
export function MissingFixedItems() {
  const { field, value, label, change } = useFieldScope()
  const document = useConfigDocument()
  const isReadOnly = useReadOnly()
  const present: unknown[] = Array.isArray(value) ? value : []
  const missing = field.fixedItems.slice(present.length)
  if (missing.length === 0 || isReadOnly) return null
  const text = present.length === 0 ? 'Fill in' : `Fill in ${missing.length} more`
  return (
    <Button variant="default" w="fit-content" aria-label={`${text}: ${label}`} onClick={() => change([...present, ...missing.map((places) => startingValue(document, places))])}>
      {text}
    </Button>
  )
}
