import { Alert, Button, CopyButton, Modal, Stack, TextInput } from '@mantine/core'
import { Check, Copy } from 'lucide-react'
import classes from './PeoplePage.module.css'

type ShownOnceProps = { title: string; label: string; secret: string; explanation: string; onClose: () => void }

/** A secret that nobody can ever see again. */
export function ShownOnce({ title, label, secret, explanation, onClose }: ShownOnceProps) {
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack gap="sm">
        <Alert color="yellow">{explanation}</Alert>
        <div className={classes.secret}>
          <TextInput className={classes.secretText} aria-label={label} readOnly value={secret} data-autofocus onFocus={(event) => event.currentTarget.select()} />
          <CopyButton value={secret}>
            {({ copied, copy }) => <Button variant="default" leftSection={copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />} onClick={copy}>{copied ? 'Copied' : 'Copy'}</Button>}
          </CopyButton>
        </div>
        <Button onClick={onClose}>Done</Button>
      </Stack>
    </Modal>
  )
}
