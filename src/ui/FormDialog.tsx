import { Alert, Button, Group, Modal, Stack } from '@mantine/core'
import { CircleAlert } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import classes from './FormDialog.module.css'
import { useReturnFocus } from './use-return-focus.ts'

type FormDialogProps = {
  title: string
  submitLabel: string
  isBusy: boolean
  /** What stands in the way and belongs to no field. */
  problem?: ReactNode
  canSubmit?: boolean
  size?: string | number
  /** What Enter does where no field has the focus: only what can be taken back is for `submit`. */
  firstFocus?: 'cancel' | 'submit'
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** A question with fields; Enter answers it, Ctrl or Cmd with it in a text too, Escape leaves it. Its buttons stay in sight, however much there is to read. */
export function FormDialog({ title, submitLabel, isBusy, problem, canSubmit = true, size = 'md', firstFocus = 'cancel', onSubmit, onClose, children }: FormDialogProps) {
  useReturnFocus()
  return (
    <Modal opened returnFocus={false} onClose={onClose} title={title} size={size} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy && canSubmit) onSubmit()
        }}
      >
        <Stack gap="sm" onKeyDown={submitFromText}>
          {children}
          {problem && <Alert color="red" role="alert" icon={<CircleAlert size={16} aria-hidden />}>{problem}</Alert>}
          <Group justify="flex-end" gap="xs" className={classes.footer}>
            {/* Where no field takes the focus: else the cross at the top would. */}
            <Button data-autofocus={firstFocus === 'cancel' || undefined} variant="default" onClick={onClose}>Cancel</Button>
            <Button type="submit" data-autofocus={firstFocus === 'submit' || undefined} loading={isBusy} disabled={!canSubmit}>{submitLabel}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** In a field of several lines Enter is a line of it. */
function submitFromText(event: KeyboardEvent<HTMLDivElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.closest('form')?.requestSubmit()
}
