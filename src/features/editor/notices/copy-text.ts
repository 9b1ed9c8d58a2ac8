import { say } from './undo-notice.tsx'

/** Puts a text onto the clipboard and says so; without a secure address or permission the person copies it from the notice. */
export async function copyText(text: string, copied: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(copied)
  } catch {
    say(text)
  }
}
