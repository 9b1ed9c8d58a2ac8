/** What a format means for the keyboard of a phone; the text is never restricted, for it is checked anyway. */
export const inputTypes: Record<string, { inputMode: 'email' | 'url' }> = {
  'email': { inputMode: 'email' },
  'uri': { inputMode: 'url' },
  'uri-reference': { inputMode: 'url' },
  'url': { inputMode: 'url' },
}
