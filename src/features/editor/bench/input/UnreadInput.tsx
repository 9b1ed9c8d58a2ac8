import { Button } from '@mantine/core'
import { Blank } from '#src/ui/Blank.tsx'

/** The form shows what it can read; the rest is JSON. */
export function UnreadInput({ what, onJson }: { what: string; onJson: () => void }) {
  return <Blank title={`The input is no ${what}`} actions={<Button variant="default" onClick={onJson}>Edit as JSON</Button>}>It can be mended as JSON.</Blank>
}
