import { shortestSecret } from '../config-schema/secret-values.ts'
import { resourceOfUrl } from './url-resource.ts'

/** A part of a resource that tells a secret; null where it tells several that run into each other. */
export type SecretPart = { from: number; to: number; secret: string | null }

/** Where a resource tells secrets, in its order: as they are, or as an address writes them. */
export function secretParts(resource: string, secrets: readonly string[]): SecretPart[] {
  const text = readable(resource)
  const found = secrets.flatMap((secret) => partsOf(text, secret)).toSorted((one, other) => one.from - other.from || other.to - one.to)
  const parts: SecretPart[] = []
  for (const part of found) {
    const last = parts.at(-1)
    if (last === undefined || part.from >= last.to) parts.push(part)
    else if (part.to > last.to) parts.splice(-1, 1, { from: last.from, to: part.to, secret: null })
  }
  return parts
}

function partsOf(text: Readable, secret: string): SecretPart[] {
  for (const writing of [secret, ...writingsInAddress(secret)]) {
    const { signs } = readable(writing)
    const parts: SecretPart[] = []
    for (let at = text.signs.indexOf(signs); at !== -1; at = text.signs.indexOf(signs, at + signs.length)) {
      parts.push({ from: text.starts[at] ?? 0, to: text.starts[at + signs.length] ?? 0, secret })
    }
    if (parts.length > 0) return parts
  }
  return []
}

/** What an address makes of a secret, beside codes of its signs: a path ends before its question mark, and of an address user and query are left out. */
export function writingsInAddress(secret: string): string[] {
  const inPath = resourceOfUrl(`https://host/${secret}`)?.slice('https://host/'.length) ?? ''
  const inForm = secret.replaceAll(' ', '+')
  return [inForm, inPath, resourceOfUrl(secret) ?? ''].filter((writing) => writing.length >= shortestSecret)
}

/** The bytes of a text, one sign for each, in small letters and without percent codes; and where in the text each is written. */
type Readable = { signs: string; starts: number[] }

function readable(text: string): Readable {
  let signs = ''
  const starts: number[] = []
  for (const { 0: written, index } of text.matchAll(/%[0-9a-f]{2}|[^]/giu)) {
    const bytes = /^%./.test(written) ? [Number.parseInt(written.slice(1), 16)] : new TextEncoder().encode(written)
    for (const byte of bytes) {
      signs += String.fromCharCode(byte)
      starts.push(index)
    }
  }
  return { signs: signs.toLowerCase(), starts: [...starts, text.length] }
}
