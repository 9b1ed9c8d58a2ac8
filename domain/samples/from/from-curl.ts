import { base64Of } from '../binary-body.ts'
import { curlBody } from './curl-body.ts'
import type { CurlBody } from './curl-body.ts'
import { curlCommand } from './curl-options.ts'
import type { CurlCommand } from './curl-options.ts'
import { headersFrom, secretNotes } from '../http-message.ts'
import type { ReadMessage } from '../http-message.ts'
import { shellWords } from './shell-words.ts'

/** The request that a curl command sends; the command may be copied from Chrome, Firefox, Postman or a manual. */
export function messageFromCurl(command: string): ReadMessage {
  const read = shellWords(command.trim().replace(/^\$\s+/, ''))
  if (!read.ok) return read
  const [name = '', ...words] = read.words
  if (!/^(?:.*[\\/])?curl(?:\.exe)?$/i.test(name)) return { ok: false, problem: 'The command does not start with curl.' }
  const { urls, options, notes } = curlCommand(words)
  const valuesOf = (option: string) => options.flatMap(([known, value]) => (known === option ? [value] : []))
  const url = valuesOf('url').at(-1) ?? urls[0]
  if (url === undefined) return { ok: false, problem: 'The command has no URL.' }
  const body = curlBody(options, notes)
  const isInUrl = valuesOf('get').length > 0
  const headers = { ...headersFrom(headerLines(options)), ...impliedHeaders(options, isInUrl ? null : body) }
  const method = valuesOf('request').at(-1) ?? (valuesOf('head').length > 0 ? 'HEAD' : body !== null && !isInUrl ? 'POST' : 'GET')
  const address = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `http://${url}`
  return {
    ok: true,
    message: {
      method: method.toUpperCase(),
      url: isInUrl && body !== null ? `${address}${address.includes('?') ? '&' : '?'}${body.text}` : address,
      headers,
      body: isInUrl ? '' : (body?.text ?? ''),
    },
    notes: [...notes, ...secretNotes(headers)],
  }
}

function headerLines(options: CurlCommand['options']): [string, string][] {
  return options.flatMap(([name, value]): [string, string][] => {
    if (name !== 'header') return []
    const colon = value.indexOf(':')
    // "Accept:" takes a header away; "X-Empty;" sends an empty one.
    if (colon === -1) return value.endsWith(';') ? [[value.slice(0, -1), '']] : []
    return value.slice(colon + 1).trim() === '' ? [] : [[value.slice(0, colon), value.slice(colon + 1)]]
  })
}

/** What curl adds itself where no header says otherwise. */
function impliedHeaders(options: CurlCommand['options'], body: CurlBody | null): Record<string, string> {
  const last = (name: string) => options.findLast(([known]) => known === name)?.[1]
  const given = headersFrom(headerLines(options))
  const user = last('user')
  const token = last('oauth2-bearer')
  const implied: Record<string, string | undefined> = {
    'content-type': body?.type ?? undefined,
    accept: last('json') === undefined ? undefined : 'application/json',
    authorization: token === undefined ? user && `Basic ${base64Of(new TextEncoder().encode(user))}` : `Bearer ${token}`,
    'user-agent': last('user-agent'),
    referer: last('referer'),
    cookie: last('cookie'),
  }
  return Object.fromEntries(Object.entries(implied).flatMap(([name, value]) => (value === undefined || given[name] !== undefined ? [] : [[name, value]])))
}
