/** How long after the page has loaded: what is wanted at once goes first. */
const afterMs = 2_000

/** Fetches all of the app while there is nothing else to do: an editor opened for the first time without a network works too. */
export function prefetchEverything() {
  const files = document.querySelector<HTMLMetaElement>('meta[name="studio-files"]')?.content.split(' ') ?? []
  addEventListener('load', () => setTimeout(() => files.forEach(prefetch), afterMs), { once: true })
}

function prefetch(file: string) {
  const link = document.createElement('link')
  link.rel = 'prefetch'
  link.crossOrigin = ''
  link.href = `/${file}`
  document.head.append(link)
}
