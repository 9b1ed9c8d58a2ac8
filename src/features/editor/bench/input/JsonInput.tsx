import { CodeEditor } from '#src/monaco/CodeEditor.tsx'
import classes from './Input.module.css'

type JsonInputProps = { path: string; label: string; text: string; onText: (text: string) => void; about?: string }

/** A text of JSON, as it is kept. */
export function JsonInput({ path, label, text, onText, about }: JsonInputProps) {
  return (
    <div className={classes.json}>
      {about !== undefined && <p className={classes.about}>{about}</p>}
      <div className={classes.code}>
        <CodeEditor path={`file:///connectors/${path}.json`} language="json" value={text} onChange={onText} readOnlyReason={null} label={`${label}, JSON`} isSmall />
      </div>
    </div>
  )
}
