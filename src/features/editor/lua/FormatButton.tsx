import { ActionIcon, Tooltip } from '@mantine/core'
import { AlignLeft } from 'lucide-react'
import { formatShown } from '#src/monaco/shown-editor.ts'
import type { EditorPart } from '../editor-part.ts'
import { useFrozenReason } from '../frozen.ts'
import { codePath } from '../parts/code-path.ts'

export function FormatButton({ connectorId, part }: { connectorId: string; part: EditorPart }) {
  if (useFrozenReason(connectorId) !== null) return null
  return (
    <Tooltip label="Format the script (Shift+Alt+F)">
      <ActionIcon aria-label="Format the script" onClick={() => formatShown(codePath(connectorId, part))}>
        <AlignLeft size={15} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
