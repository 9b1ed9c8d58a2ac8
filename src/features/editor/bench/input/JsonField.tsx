import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { JsonValue } from '#domain/json-value.ts'
import { sameValue } from '#domain/parts/same-value.ts'
import { json } from '#domain/samples/answers-shape.ts'
import { readText } from '#domain/samples/read-sample.ts'
import { jsonText } from './input-form.ts'
import classes from './Input.module.css'

type JsonFieldProps = { label: string; description?: string; value: unknown; onValue: (value: JsonValue) => void }

/** A value as JSON in a form; half-written text stays in the field, only JSON leaves it. */
export function JsonField({ label, description, value, onValue }: JsonFieldProps) {
  const [typed, setTyped] = useState<{ text: string; value: unknown } | null>(null)
  const text = typed !== null && sameValue(typed.value, value) ? typed.text : jsonText(value)
  const shown = readText('inputJson', text, json)
  const [problem] = shown.ok ? [] : shown.problems
  const type = (next: string) => {
    const read = readText('inputJson', next, json)
    setTyped({ text: next, value: read.ok ? read.value : value })
    if (read.ok) onValue(read.value)
  }
  return (
    <Textarea
      label={label}
      description={description}
      value={text}
      error={problem === undefined ? null : `Line ${problem.line + 1}: ${problem.message}`}
      autosize
      minRows={2}
      maxRows={16}
      spellCheck={false}
      classNames={{ input: classes.mono ?? '' }}
      onChange={(event) => type(event.currentTarget.value)}
    />
  )
}
