/**
 * A pattern as a RegExp when it can be seen to run quickly on a short text: no groups, no look-around, no back
 * references and at most two repetitions. Null for all others; those run in a worker that can be stopped.
 */
export function cheapPattern(pattern: string): RegExp | null {
  if (pattern.length > 200 || /[(|]|\\[1-9k]/.test(pattern)) return null
  if ((pattern.match(/[*+?{]/g) ?? []).length > 2) return null
  return compiled(pattern)
}

/** A pattern as validators read it (with the `u` flag); null when it is not a regular expression. Compiling runs nothing. */
export function compiled(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return null
  }
}
