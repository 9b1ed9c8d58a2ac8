import { Button, Textarea } from '@mantine/core'
import { ClipboardPaste } from 'lucide-react'
import { useState } from 'react'
import { messageFromCurl } from '#domain/samples/from-curl.ts'
import { messageFromHttpText } from '#domain/samples/from-http-text.ts'
import { FormDialog } from '#src/ui/FormDialog.tsx'
import type { Bench } from '../bench.ts'
import classes from './Input.module.css'
import { takeMessage } from './take-message.ts'

/** Makes the request out of a curl command or a raw HTTP request. */
export function PasteRequest({ connectorId, place }: Bench) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-xs" leftSection={<ClipboardPaste size={13} aria-hidden />} onClick={() => setOpen(true)}>Paste a request…</Button>
      {isOpen && <PasteDialog connectorId={connectorId} place={place} onClose={() => setOpen(false)} />}
    </>
  )
}

function PasteDialog({ connectorId, place, onClose }: Bench & { onClose: () => void }) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const take = () => {
    const message = /^\s*(\$\s+)?\S*curl/i.test(text) ? messageFromCurl(text) : messageFromHttpText(text)
    const refusal = message.ok ? takeMessage(connectorId, place, message) : message.problem
    if (refusal !== null) return setProblem(refusal)
    onClose()
  }
  return (
    <FormDialog title="Paste a request" submitLabel="Use it" size="lg" isBusy={false} canSubmit={text.trim() !== ''} problem={problem} onSubmit={take} onClose={onClose}>
      <Textarea
        label="A curl command or a raw HTTP request"
        description="As a browser's developer tools copy it, or as a log shows it."
        data-autofocus
        value={text}
        autosize
        minRows={10}
        maxRows={22}
        spellCheck={false}
        classNames={{ input: classes.pasteText ?? '' }}
        onChange={(event) => {
          setProblem(null)
          setText(event.currentTarget.value)
        }}
      />
    </FormDialog>
  )
}
