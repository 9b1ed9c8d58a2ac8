import { useCallback } from 'react'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import { modulesOf } from '#domain/parts/part-values.ts'
import type { CodePlace, ScriptName } from '#src/workers/lua-run/contract.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { scriptName } from '#src/workspace/bench/run-request.ts'
import { type EditorPart, partId } from '../editor-part.ts'
import { useGoToPart } from '../use-editor-location.ts'
import { showMain } from '../view-store.ts'

/** The part in which a script of a run is edited. */
function partOfScript(connectorId: string, script: ScriptName): EditorPart | null {
  if (script === 'shared') return { kind: 'sharedLibrary' }
  const content = draftById(connectorId)?.mine
  for (const kind of content === undefined ? [] : moduleKindNames) {
    const module = content && modulesOf(content, kind).find((each) => scriptName(kind, each) === script)
    if (module) return { kind: 'module', place: { kind, originId: module.originId } }
  }
  return null
}

/** Shows a line that a run speaks of. */
export function useGoToCode(connectorId: string) {
  const goTo = useGoToPart()
  return useCallback(
    ({ script, line }: CodePlace) => {
      const part = partOfScript(connectorId, script)
      if (part === null) return
      showMain()
      goTo(partId(part), { line })
    },
    [connectorId, goTo],
  )
}
