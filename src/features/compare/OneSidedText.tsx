import type { TextChange } from '#domain/compare/change.ts'
import { CodeEditor } from '#src/monaco/CodeEditor.tsx'
import classes from './OneSidedText.module.css'
import { type VersionLabel, versionName } from './version.ts'

type OneSidedTextProps = {
  text: TextChange
  /** The version that has it. */
  version: VersionLabel
  /** Names the text in Monaco. */
  path: string
}

/** A text that only one side has, shown whole. */
export function OneSidedText({ text, version, path }: OneSidedTextProps) {
  const value = text.left === '' ? text.right : text.left
  return (
    <div className={classes.text}>
      <p className={classes.note}>Only in {versionName(version)}</p>
      {text.language === 'plaintext' ? (
        <p className={classes.prose}>{value}</p>
      ) : (
        <div className={classes.editor}>
          <CodeEditor
            path={path}
            language={text.language}
            value={value}
            readOnlyReason="Versions are only looked at here."
            label={`${text.label} of ${versionName(version)}`}
          />
        </div>
      )}
    </div>
  )
}
