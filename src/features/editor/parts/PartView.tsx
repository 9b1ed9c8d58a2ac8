import type { EditorPart } from '../editor-part.ts'
import { type ConfigFormComponent, ConfigPart } from './ConfigPart.tsx'
import { OverviewPart } from './OverviewPart.tsx'
import { PermissionsPart } from './PermissionsPart.tsx'
import { ScriptPart } from './ScriptPart.tsx'
import { SharedLibraryPart } from './SharedLibraryPart.tsx'

type PartViewProps = { connectorId: string; part: EditorPart; configForm: ConfigFormComponent }

/** What stands in the middle of the editor. */
export function PartView({ connectorId, part, configForm }: PartViewProps) {
  switch (part.kind) {
    case 'overview':
      return <OverviewPart connectorId={connectorId} />
    case 'sharedLibrary':
      return <SharedLibraryPart connectorId={connectorId} configForm={configForm} />
    case 'config':
      return <ConfigPart connectorId={connectorId} configForm={configForm} />
    case 'permissions':
      return <PermissionsPart connectorId={connectorId} />
    case 'module':
      return <ScriptPart connectorId={connectorId} part={part} configForm={configForm} />
  }
}
