import { percentDecoded } from '#domain/percent.ts'

/** An address as people read it: where it goes to, its path, and what is asked there, decoded where that can be read. */
export function addressOf(url: string): { host: string; path: string; query: string } {
  const [, host = '', path = url, query = ''] = /^[a-z]+:\/\/([^/?#]*)([^?#]*)(.*)$/is.exec(url) ?? []
  return { host, path: readable(path) || '/', query: readable(query) }
}

/** The whole of an address, decoded where that can be read. */
export const readable = (text: string): string => text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (escaped) => percentDecoded(escaped))
