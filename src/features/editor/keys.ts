export const isMac = navigator.userAgent.includes('Mac')

/** As in "Ctrl+S"; the Mac has its own sign. */
export const modKey = (key: string) => (isMac ? `⌘+${key}` : `Ctrl+${key}`)
