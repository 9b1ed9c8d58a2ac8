import { HostError, bytesOf, textOf } from '../plain-values.ts'
import type { HostRuns, PlainTable, PlainValue } from '../plain-values.ts'
import { Arguments, isTable, listIn, luaType } from './arguments.ts'

export const urlRuns: HostRuns = {
  'url.parse': (parameters) => {
    const text = new Arguments('url.parse', parameters).text(0)
    const url = URL.parse(textOf(text))
    return url === null ? [undefined, `"${text}" is no absolute URL`] : [partsOf(url)]
  },
  'url.build': (parameters) => {
    const given = new Arguments('url.build', parameters)
    const url = URL.parse(textOf(given.text(0)))
    if (url === null) return given.bad(0, `"${textOf(given.text(0))}" is no absolute URL`)
    const path = given.at(1) === undefined ? '' : pathOf(given)
    if (path !== '') url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`
    return [bytesOf(withQuery(url, given.optionalTable(2)).href)]
  },
  'url.encode': (parameters) => [percentEncoded(new Arguments('url.encode', parameters).text(0))],
  'url.decode': (parameters) => [percentDecoded(new Arguments('url.decode', parameters).text(0))],
}

/** Adds to the query of a URL what a Lua table says, by name in alphabetical order; a list repeats its name. */
export function withQuery(url: URL, query: PlainTable | undefined): URL {
  const names = Object.keys(query ?? {}).sort()
  const added = names.flatMap((name) => valuesOf(name, query?.[name]).map((value) => `${percentEncoded(name)}=${percentEncoded(value)}`))
  if (added.length > 0) url.search = [url.search.replace(/^\?/, ''), ...added].filter((part) => part !== '').join('&')
  return url
}

// Lua's texts are bytes, of any encoding or none.

/** All but letters, digits and `-._~` as percent codes. */
const percentEncoded = (bytes: string) =>
  bytes.replace(/[^A-Za-z0-9\-._~]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

const percentDecoded = (bytes: string) => bytes.replace(/%([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

function partsOf(url: URL): PlainTable {
  const port = url.port === '' ? usualPorts[url.protocol] : Number(url.port)
  return {
    scheme: url.protocol.slice(0, -1),
    host: bytesOf(url.hostname),
    port,
    path: percentDecoded(bytesOf(url.pathname)),
    query: queryOf(url),
    fragment: url.hash === '' ? undefined : percentDecoded(bytesOf(url.hash.slice(1))),
  }
}

const usualPorts: Record<string, number> = { 'http:': 80, 'https:': 443, 'ws:': 80, 'wss:': 443, 'ftp:': 21 }

function queryOf(url: URL): PlainTable {
  const query: PlainTable = Object.create(null)
  for (const [name, value] of url.searchParams) query[bytesOf(name)] = bytesOf(value)
  return query
}

function pathOf(given: Arguments): string {
  const parts = isTable(given.at(1)) || Array.isArray(given.at(1)) ? given.list(1) : undefined
  if (parts === undefined) return textOf(given.text(1))
  return parts.map((part) => segment(given, part)).join('/')
}

function segment(given: Arguments, part: PlainValue): string {
  const text = scalarText(part) ?? given.bad(1, `a part of a path is a string, not ${luaType(part)}`)
  // As a part of a path even the percent codes of dots lead upwards.
  if (text === '.' || text === '..') return given.bad(1, `"${text}" can not be a part of a path`)
  return percentEncoded(text)
}

function valuesOf(name: string, value: PlainValue): string[] {
  if (value === undefined) return []
  const values = listIn(value) ?? [value]
  return values.map((item) => {
    const text = scalarText(item)
    if (text === undefined) throw new HostError(`the query's "${textOf(name)}" is ${luaType(item)}; only strings, numbers, booleans and lists of them can be sent`)
    return text
  })
}

const scalarText = (value: PlainValue) => (value === undefined || value === null || typeof value === 'object' ? undefined : String(value))
