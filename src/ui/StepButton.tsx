import { ActionIcon } from '@mantine/core'
import type { ComponentProps } from 'react'

type StepButtonProps = Omit<ComponentProps<typeof ActionIcon<'button'>>, 'disabled' | 'onClick'> & { /** There is nothing more on this side. */ isLast: boolean; onClick: () => void }

/** A step to what comes next; it keeps the focus where it leads no further, for a button that is disabled loses it. */
export const StepButton = ({ isLast, onClick, ...props }: StepButtonProps) => (
  <ActionIcon {...props} aria-disabled={isLast} {...(isLast && { 'data-disabled': true })} onClick={() => !isLast && onClick()} />
)
