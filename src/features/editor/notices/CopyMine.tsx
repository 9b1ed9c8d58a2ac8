import { Button } from '@mantine/core'
import { Download } from 'lucide-react'
import { latestOf } from '#src/workspace/draft.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { downloadText } from '#src/ui/download-text.ts'

/** Puts everything as it stands here into a file, so that nothing hangs on this page. */
export function CopyMine({ connectorId }: { connectorId: string }) {
  const download = () => {
    const draft = draftById(connectorId)
    if (draft === null) return
    const { handle, version } = latestOf(draft).head
    downloadText(`${handle}-v${version}-mine.json`, JSON.stringify(draft.mine, null, 2))
  }
  return <Button variant="default" leftSection={<Download size={14} aria-hidden />} onClick={download}>Download mine</Button>
}
