import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { useRouter } from '@tanstack/react-router'
import { Check, Link2 } from 'lucide-react'

type CopyLinkButtonProps = { search: { left: string; right: string; change: string; sample?: string } }

/** Copies the address that opens the comparison at this change. */
export function CopyLinkButton({ search }: CopyLinkButtonProps) {
  const clipboard = useClipboard({ timeout: 2000 })
  const router = useRouter()
  const copy = () => clipboard.copy(new URL(router.buildLocation({ to: '/compare', search }).href, location.origin).href)
  const label = clipboard.error === null ? (clipboard.copied ? 'Link copied' : 'Copy link') : 'Copying is not allowed here'
  return (
    <Button variant="default" leftSection={clipboard.copied ? <Check size={14} aria-hidden /> : <Link2 size={14} aria-hidden />} onClick={copy} aria-live="polite" miw={116}>
      {label}
    </Button>
  )
}
