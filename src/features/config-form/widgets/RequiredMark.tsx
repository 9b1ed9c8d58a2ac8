import { VisuallyHidden } from '@mantine/core'

export function RequiredMark() {
  return (
    <span>
      <span aria-hidden style={{ color: 'var(--mantine-color-error)' }}>*</span>
      <VisuallyHidden>required</VisuallyHidden>
    </span>
  )
}
