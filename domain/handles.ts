import type { Problem } from './problem.ts'

const connectorHandle = /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,62}$/
const moduleHandle = /^[a-z][a-z0-9_-]{0,62}$/

/** What is wrong with a connector's handle, which stands in URLs. */
export function connectorHandleProblem(handle: string): Problem | null {
  if (handle === '') return { path: ['handle'], code: 'required', message: 'A handle is required.' }
  if (connectorHandle.test(handle)) return null
  return {
    path: ['handle'],
    code: 'invalid_attribute',
    message: 'A handle starts with a lower-case letter and goes on with lower-case letters, digits and single hyphens, 63 at most.',
  }
}

/** What is wrong with a module's handle, by which Lua calls it. */
export function moduleHandleProblem(handle: string): Problem | null {
  if (handle === '') return { path: ['handle'], code: 'required', message: 'A handle is required.' }
  if (moduleHandle.test(handle)) return null
  return {
    path: ['handle'],
    code: 'invalid_attribute',
    message: 'A handle starts with a lower-case letter and goes on with letters, digits, hyphens or underscores, 63 at most.',
  }
}

/** A handle made from a name, as in "Orders in (DE)" -> "orders-in-de"; 'connector' when nothing is left of it. */
export function suggestHandle(name: string, fallback = 'connector'): string {
  const plain = name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replaceAll('ß', 'ss')
  const handle = plain.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '').slice(0, 63).replace(/-+$/, '')
  return handle === '' ? fallback : handle
}

/** The first of handle, handle-2, handle-3, ... that is not taken. */
export function freeHandle(handle: string, taken: ReadonlySet<string>): string {
  if (!taken.has(handle)) return handle
  for (let number = 2; ; number += 1) {
    const candidate = `${handle.slice(0, 58)}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}
