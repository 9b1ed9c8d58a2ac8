import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { parseJsonText } from '#domain/config-schema/json-text.ts'
import { parseExactJson } from '#domain/exact-json.ts'
import { sameValue } from '#domain/parts/same-value.ts'
import { jsonText } from './input-form.ts'
import classes from './Input.module.css'

type JsonFieldProps = { label: string; description?: string; value: unknown; onValue: (value: unknown) => void }

/** A value as JSON in a form; half-written text stays in the field, only JSON leaves it. */
export function JsonField({ label, description, value, onValue }: JsonFieldProps) {
  const [typed, setTyped] = useState<{ text: string; value: unknown } | null>(null)
  const text = typed !== null && sameValue(typed.value, value) ? typed.text : jsonText(value)
  const parsed = parseJsonText(text, Number.POSITIVE_INFINITY, parseExactJson)
  const type = (next: string) => {
    const read = parseJsonText(next, Number.POSITIVE_INFINITY, parseExactJson)
    setTyped({ text: next, value: read.ok ? read.value : value })
    if (read.ok) onValue(read.value)
  }
  return (
    <Textarea
      label={label}
      description={description}
      value={text}
      error={parsed.ok ? null : `Line ${parsed.problem.line + 1}: ${parsed.problem.message}`}
      autosize
      minRows={2}
      maxRows={16}
      spellCheck={false}
      classNames={{ input: classes.mono ?? '' }}
      onChange={(event) => type(event.currentTarget.value)}
    />
  )
}
