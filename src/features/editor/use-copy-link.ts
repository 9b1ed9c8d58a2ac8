import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { shownLine } from './cursor-store.ts'
import { copyText } from './notices/copy-text.ts'

/** Copies an address that opens the part where the cursor is. */
export function useCopyLink(part: string | undefined) {
  const router = useRouter()
  return useCallback(async () => {
    const { href } = router.buildLocation({ to: '.', search: { part, line: shownLine() } })
    await copyText(new URL(href, location.origin).href, 'The link is copied.')
  }, [router, part])
}
