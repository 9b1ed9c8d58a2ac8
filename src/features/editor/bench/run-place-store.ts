import { useEffect } from 'react'
import { create } from 'zustand'
import type { ConnectorContent } from '#domain/connector.ts'
import { modulesWithKind } from '#domain/samples/sample-input.ts'
import { moduleByOrigin } from '#domain/parts/part-values.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import type { EditorPart } from '../editor-part.ts'
import { useDraft } from '../use-draft.ts'

/** The module of each connector that was shown last, or picked to run the shared library. */
const useLastPlaces = create<{ byConnector: Readonly<Record<string, ModulePlace>> }>(() => ({ byConnector: {} }))

export const runWith = (connectorId: string, place: ModulePlace) =>
  useLastPlaces.setState(({ byConnector }) => ({ byConnector: { ...byConnector, [connectorId]: place } }))

/** The module that is run beside a part: itself; beside the shared library the last one, else the first that has a sample. Null beside other parts. */
export function useRunPlace(connectorId: string, part: EditorPart): ModulePlace | null {
  const last = useLastPlaces(({ byConnector }) => byConnector[connectorId])
  const forShared = useDraft(connectorId, ({ mine }) => placeForShared(mine, last))
  if (part.kind === 'module') return part.place
  return part.kind === 'sharedLibrary' ? forShared : null
}

/** Keeps in mind which module was shown last. */
export function useLastPlace(connectorId: string, part: EditorPart) {
  useEffect(() => {
    if (part.kind === 'module') runWith(connectorId, part.place)
  }, [connectorId, part])
}

function placeForShared(content: ConnectorContent, last: ModulePlace | undefined): ModulePlace | null {
  if (last !== undefined && moduleByOrigin(content, last.kind, last.originId) !== null) return last
  const modules = modulesWithKind(content)
  const first = modules.find(({ module }) => module.samples.length > 0) ?? modules[0]
  return first === undefined ? null : { kind: first.kind, originId: first.module.originId }
}
