import { Button } from '@mantine/core'
import { Blank } from '#src/ui/Blank.tsx'

/** The form shows what it can read; the rest is JSON. */
export function UnreadInput({ title, why = 'It can be mended as JSON.', onJson }: { title: string; why?: string; onJson: () => void }) {
  return <Blank title={title} actions={<Button variant="default" onClick={onJson}>Edit as JSON</Button>}>{why}</Blank>
}
