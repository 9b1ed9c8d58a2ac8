import { isJsonObject, memberOf } from './schema-node.ts'

/** A JSON pointer (RFC 6901): '' is the whole document, '/properties/host' a part of it. */
export const pointerTo = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export const pathOf = (pointer: string): string[] =>
  pointer === '' ? [] : pointer.slice(1).split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

export const within = (pointer: string, ...keys: (string | number)[]): string => pointer + pointerTo(keys)

/** What stands at a pointer; undefined where nothing does. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document
  for (const key of pathOf(pointer)) {
    if (Array.isArray(value)) value = /^\d+$/.test(key) ? value[Number(key)] : undefined
    else value = isJsonObject(value) ? memberOf(value, key) : undefined
  }
  return value
}
