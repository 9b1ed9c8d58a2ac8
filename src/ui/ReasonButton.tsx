import { Button, type ButtonProps, Tooltip, VisuallyHidden } from '@mantine/core'
import { useId } from 'react'

type ReasonButtonProps = ButtonProps & { reason: string | null; onClick: () => void }

/** A button that stays in reach when it can do nothing, and says why. */
export function ReasonButton({ reason, onClick, ...props }: ReasonButtonProps) {
  const reasonId = useId()
  if (reason === null) return <Button {...props} onClick={onClick} />
  return (
    <>
      <Tooltip label={reason} multiline maw={280} openDelay={150}>
        <Button {...props} data-disabled aria-disabled aria-describedby={reasonId} onClick={(event) => event.preventDefault()} />
      </Tooltip>
      <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>
    </>
  )
}
