import { partKey } from '#domain/parts/part.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { problemsOf } from '#src/workspace/problem-places.ts'
import { partId } from './editor-part.ts'
import { wantPartFocus } from './part-focus-store.ts'
import { revealField } from './reveal-store.ts'
import { showAside } from './view-store.ts'

/** A new module begins with the first setting its kind can not do without, else with its script. */
export function focusNewModule(connectorId: string, place: ModulePlace) {
  const draft = draftById(connectorId)
  const missing = draft === null ? undefined : problemsOf(draft).find(({ part }) => part.scope === 'field' && part.originId === place.originId)
  if (missing === undefined) return wantPartFocus(partId({ kind: 'module', place }))
  showAside()
  revealField(partKey(missing.part))
}
