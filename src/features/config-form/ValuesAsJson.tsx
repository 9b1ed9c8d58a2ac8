import { useId, useState } from 'react'
import { configSchemaLimits } from '#domain/config-schema/limits.ts'
import { parseDistinctJson } from '#domain/config-schema/distinct-json.ts'
import { CodeEditor } from '#src/monaco/CodeEditor.tsx'
import classes from './ConfigForm.module.css'

type ValuesAsJsonProps = { values: unknown; readOnly: boolean; onValues: (values: unknown) => void }

/** The values as one JSON document. Only whole JSON leaves the editor. */
export function ValuesAsJson({ values, readOnly, onValues }: ValuesAsJsonProps) {
  const id = useId()
  const [text, setText] = useState(() => JSON.stringify(values, null, 2))
  const parsed = parseDistinctJson(text, configSchemaLimits.depth)
  const type = (next: string) => {
    setText(next)
    const read = parseDistinctJson(next, configSchemaLimits.depth)
    if (read.ok) onValues(read.value)
  }
  return (
    <div className={classes.json}>
      <div className={classes.editor}>
        <CodeEditor path={`config-values/${id}.json`} language="json" value={text} label="Values as JSON" readOnlyReason={readOnly ? 'These values can not be changed here.' : null} onChange={type} />
      </div>
      <p className={classes.note} role={parsed.ok ? undefined : 'alert'}>
        {parsed.ok ? 'Secrets are left out: they are never kept.' : <span className={classes.error}>Line {parsed.problem.line + 1}, column {parsed.problem.column + 1}: {parsed.problem.message}</span>}
      </p>
    </div>
  )
}
