/** An address as people read it: where it goes to, and its path with what is asked, decoded where that can be read. */
export function addressOf(url: string): { host: string; path: string } {
  const parts = /^[a-z]+:\/\/([^/?#]*)(.*)$/is.exec(url)
  return { host: parts?.[1] ?? '', path: readable(parts?.[2] ?? url) || '/' }
}

/** The whole of an address, decoded where that can be read. */
export const readable = (text: string): string =>
  text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped)
    } catch {
      return escaped
    }
  })
