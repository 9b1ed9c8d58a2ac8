import { Button, Radio, Stack, Textarea } from '@mantine/core'
import { ClipboardPaste } from 'lucide-react'
import { useState } from 'react'
import { messageFromCurl } from '#domain/samples/from/from-curl.ts'
import { messageFromHttpText } from '#domain/samples/from/from-http-text.ts'
import { FormDialog } from '#src/ui/FormDialog.tsx'
import type { Bench } from '../bench.ts'
import classes from './Input.module.css'
import { takeMessage, type TakenInto } from './take-message.ts'

type PasteRequestProps = Bench & { /** Of the chosen sample, which can be changed; null without one. */ sampleName: string | null }

/** Makes the request out of a curl command or a raw HTTP request. */
export function PasteRequest({ connectorId, place, sampleName }: PasteRequestProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-xs" leftSection={<ClipboardPaste size={13} aria-hidden />} onClick={() => setOpen(true)}>Paste a request…</Button>
      {isOpen && <PasteDialog connectorId={connectorId} place={place} sampleName={sampleName} onClose={() => setOpen(false)} />}
    </>
  )
}

function PasteDialog({ connectorId, place, sampleName, onClose }: PasteRequestProps & { onClose: () => void }) {
  const [text, setText] = useState('')
  const [into, setInto] = useState<TakenInto>('new sample')
  const [problem, setProblem] = useState<string | null>(null)
  const take = () => {
    const message = /^\s*(\$\s+)?\S*curl/i.test(text) ? messageFromCurl(text) : messageFromHttpText(text)
    const refusal = message.ok ? takeMessage({ connectorId, place }, { ...message, into, name: 'Request' }) : message.problem
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
      {sampleName !== null && (
        <Radio.Group label="It becomes" value={into} onChange={(value) => setInto(value === 'new sample' ? value : 'chosen sample')}>
          <Stack gap={6} mt={6}>
            <Radio value="new sample" label="A new sample" />
            <Radio value="chosen sample" label={`The input of “${sampleName}”, in the place of what it has`} />
          </Stack>
        </Radio.Group>
      )}
    </FormDialog>
  )
}
