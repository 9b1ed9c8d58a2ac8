import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { cursorLine } from './cursor-store.ts'
import { say } from './notices/undo-notice.tsx'

/** Copies an address that opens the part where the cursor is. */
export function useCopyLink(part: string | undefined) {
  const router = useRouter()
  return useCallback(async () => {
    const { href } = router.buildLocation({ to: '.', search: { part, line: cursorLine() } })
    const link = new URL(href, location.origin).href
    try {
      await navigator.clipboard.writeText(link)
      say('The link is copied.')
    } catch {
      // Without a secure address or permission the person copies it from the notice.
      say(link)
    }
  }, [router, part])
}
