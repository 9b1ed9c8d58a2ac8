/** How long after the page has loaded: what is wanted at once goes first. */
const afterMs = 2_000
const betweenMs = 30

/** Fetches all of the app while there is nothing else to do: an editor opened for the first time without a network works too. */
export function prefetchEverything() {
  const files = document.querySelector<HTMLMetaElement>('meta[name="studio-files"]')?.content.split(' ') ?? []
  addEventListener('load', () => setTimeout(() => prefetchNext(files), afterMs), { once: true })
}

/** One after the other: all at once would hold up whoever scrolls just then. */
function prefetchNext([file, ...others]: readonly string[]) {
  if (file === undefined) return
  const link = document.createElement('link')
  link.rel = 'prefetch'
  link.crossOrigin = ''
  link.href = `/${file}`
  const goOn = () => setTimeout(() => prefetchNext(others), betweenMs)
  link.addEventListener('load', goOn)
  link.addEventListener('error', goOn)
  document.head.append(link)
}
