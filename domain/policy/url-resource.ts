import { percentEncoded } from '../percent.ts'

/** The start of a URL, from its scheme to its port, and its path; each cut where a `*` stands for any text. */
export type UrlPieces = { origin: string[]; path: string[] }

/** What a call to a URL is called in a policy: where it really leads, without user, query and fragment. Null for what is no http URL, or climbs in its path past what can be checked. */
export function resourceOfUrl(text: string): string | null {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  const path = plainPath(url.pathname)
  return climbs.test(path) ? null : plainOrigin(url) + path
}

/** The pieces of a URL between its `*`, as `resourceOfUrl` writes them; null when it does not start as one. */
export function urlPieces(pieces: readonly string[]): UrlPieces | null {
  const scheme = /^https?:\/\//i.exec(pieces[0] ?? '')?.[0]
  if (scheme === undefined) return null
  const slashIn = (piece: string, index: number) => piece.indexOf('/', index === 0 ? scheme.length : 0)
  const border = pieces.findIndex((piece, index) => slashIn(piece, index) !== -1)
  if (border === -1) return { origin: plainOriginPieces(pieces), path: pieces.length > 1 && pieces.at(-1) === '' ? ['', ''] : ['/'] }
  const [before, across, behind] = [pieces.slice(0, border), pieces[border] ?? '', pieces.slice(border + 1)]
  const slash = slashIn(across, border)
  return { origin: plainOriginPieces([...before, across.slice(0, slash)]), path: [across.slice(slash), ...behind].map(plainPath) }
}

function plainOriginPieces(pieces: readonly string[]): string[] {
  const [only = ''] = pieces
  const url = pieces.length === 1 ? URL.parse(only) : null
  if (url !== null) return [plainOrigin(url)]
  const usualPort = /^https/i.test(only) ? /:443$/ : /:80$/
  return pieces.map((piece, index) => (index === pieces.length - 1 ? withoutLastDot(piece.toLowerCase().replace(usualPort, '')) : piece.toLowerCase()))
}

const plainOrigin = ({ protocol, host }: URL) => `${protocol}//${withoutLastDot(host)}`

/** A host with a dot behind it is the same host. */
const withoutLastDot = (host: string) => host.replace(/(?<!\.)\.+(?=:\d+$|$)/, '')

/** Letters, digits and `-._~` mean the same as their codes (RFC 3986, 6.2.2.2), and codes the same in small letters. */
const plainPath = (path: string) =>
  path
    .replace(/[^!-~]|["<>^`{}]/gu, percentEncoded)
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[\w.~-]/.test(character) ? character : code.toUpperCase()
    })

/** Some servers take coded slashes, backslashes and parameters for the end of a step, and go up. */
const climbs = /(?:\/|\\|%2F|%5C)\.\.?(?:$|\/|\\|;|%2F|%5C)/
