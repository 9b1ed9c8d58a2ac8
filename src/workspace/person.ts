import { viewerNow } from '../graphql/session-store.ts'

let opened: string | null = null

/**
 * Whose drafts these are. It stays the same for as long as the page is open, whoever signs in meanwhile: what was
 * typed here belongs to who typed it. Somebody else gets a page of their own.
 */
export function person(): string {
  opened ??= viewerNow()?.id ?? null
  return opened ?? 'local'
}
