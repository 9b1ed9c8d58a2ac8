import { Tooltip } from '@mantine/core'
import { Eye, EyeOff } from 'lucide-react'
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { BarButton } from '#src/ui/BarButton.tsx'
import classes from './LiveSwitch.module.css'

type LiveSwitchProps = {
  isLive: boolean
  onToggle: () => void
  explanation: string
  /** What came of it, after its name. */
  words?: string
  /** Set while the sandbox could not be loaded. */
  missing: Missing | null
  /** Further ways from here. */
  children?: ReactNode
}
type Missing = { isTrying: boolean; onTryAgain: () => void }

/** Whether code runs by itself so that values stand beside it. */
export function LiveSwitch({ isLive, onToggle, explanation, words = '', missing, children }: LiveSwitchProps) {
  const button = useRef<HTMLButtonElement>(null)
  const Icon = isLive ? Eye : EyeOff
  return (
    <span className={classes.live}>
      <Tooltip label={explanation}>
        <BarButton ref={button} aria-pressed={isLive} onClick={onToggle}>
          <Icon size={13} aria-hidden />
          {isLive ? `Live values${words}` : 'Live values off'}
        </BarButton>
      </Tooltip>
      {isLive && missing !== null && <TryAgain {...missing} next={button} />}
      {children}
    </span>
  )
}

/** `next` has the focus when it worked and this goes. */
function TryAgain({ isTrying, onTryAgain, next }: Missing & { next: RefObject<HTMLElement | null> }) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const [own, heir] = [button.current, next.current]
    return () => {
      if (document.activeElement === own) heir?.focus()
    }
  }, [next])
  return <BarButton ref={button} data-wrong="error" onClick={onTryAgain}>{isTrying ? 'Trying again…' : 'Try again'}</BarButton>
}
