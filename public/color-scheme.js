// Before the first paint, so that nobody who works in the dark sees a white flash.
const stored = localStorage.getItem('mantine-color-scheme-value')
const isDark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light')
