import { Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { configSchemaLimits } from '#domain/config-schema/limits.ts'
import { parseDistinctJson } from '#domain/config-schema/distinct-json.ts'
import { sameValue } from '#domain/parts/same-value.ts'
import classes from './JsonText.module.css'

type JsonTextProps = {
  id: string
  label: ReactNode
  'aria-label'?: string | undefined
  description: ReactNode
  value: unknown
  errors: readonly string[]
  isRequired?: boolean
  readOnly: boolean
  /** Called with undefined when the text is emptied. */
  onChange: (value: unknown) => void
}

/** A value as JSON text. Half-written text stays in the field and is told about; only JSON leaves it. */
export function JsonText({ value, errors, isRequired = false, readOnly, onChange, ...input }: JsonTextProps) {
  const [typed, setTyped] = useState<{ text: string; value: unknown } | null>(null)
  const isTyped = typed !== null && sameValue(typed.value, value)
  const text = isTyped ? typed.text : (JSON.stringify(value, null, 2) ?? '')
  const parsed = readText(text)
  const problems = parsed.ok ? errors : [`Line ${parsed.problem.line + 1}, column ${parsed.problem.column + 1}: ${parsed.problem.message}`]
  const type = (next: string) => {
    const read = readText(next)
    setTyped({ text: next, value: read.ok ? read.value : value })
    if (read.ok) onChange(read.value)
  }
  return (
    <Textarea
      {...input} classNames={{ input: classes.text }} autosize minRows={2} maxRows={14} spellCheck={false} readOnly={readOnly} withAsterisk={isRequired}
      value={text} error={problems.length > 0 ? problems.join('\n') : undefined}
      onChange={(event) => type(event.currentTarget.value)}
    />
  )
}

function readText(text: string): ReturnType<typeof parseDistinctJson> {
  return text.trim() === '' ? { ok: true, value: undefined } : parseDistinctJson(text, configSchemaLimits.depth)
}
