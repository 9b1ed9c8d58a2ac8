import { partLabel } from '#domain/parts/part-label.ts'
import type { ScriptChange } from '#src/monaco/lua-connectors.ts'
import { FormDialog } from '#src/ui/FormDialog.tsx'
import { useDraft } from '../use-draft.ts'
import { luaScripts } from './lua-scripts.ts'
import { useRenamePreview } from './rename-preview-store.ts'
import classes from './RenamePreview.module.css'

/** Before a rename goes through other modules, it says through which. */
export function RenamePreview({ connectorId }: { connectorId: string }) {
  const preview = useRenamePreview()
  if (preview === null) return null
  const { change, decide } = preview
  return (
    <FormDialog title={change.label} submitLabel="Rename" firstFocus="submit" isBusy={false} onSubmit={() => decide(true)} onClose={() => decide(false)}>
      <p className={classes.about}>The name stands in {change.texts.length} scripts of this connector. All of them change in one step.</p>
      <ChangedScripts connectorId={connectorId} change={change} />
    </FormDialog>
  )
}

function ChangedScripts({ connectorId, change }: { connectorId: string; change: ScriptChange }) {
  const { mine } = useDraft(connectorId, (draft) => ({ mine: draft.mine }))
  const byUri = new Map(luaScripts(connectorId, mine).map(({ document, field }) => [document.uri, field]))
  return (
    <ul className={classes.scripts} aria-label="Scripts that change">
      {change.texts.map(({ uri, places }) => {
        const field = byUri.get(uri)
        return (
          <li key={uri} className={classes.script}>
            <span>{field === undefined ? uri : partLabel(field, mine)}</span>
            <span className={classes.places}>{places === 1 ? '1 place' : `${places} places`}</span>
          </li>
        )
      })}
    </ul>
  )
}
