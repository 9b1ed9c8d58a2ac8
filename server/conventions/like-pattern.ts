/** A text in which LIKE finds nothing special. */
export const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')

/** The operators of a text filter and the LIKE pattern that each becomes. */
export const textMatches = {
  contains: { operator: 'like', pattern: (text: string) => `%${escapeLike(text)}%` },
  stringStartsWith: { operator: 'like', pattern: (text: string) => `${escapeLike(text)}%` },
  stringEndsWith: { operator: 'like', pattern: (text: string) => `%${escapeLike(text)}` },
  like: { operator: 'like', pattern: (text: string) => text },
  ilike: { operator: 'ilike', pattern: (text: string) => text },
} as const

/** PostgreSQL refuses a pattern whose last backslash escapes nothing. */
export const endsInEscape = (pattern: string) => (/\\*$/.exec(pattern)?.[0].length ?? 0) % 2 === 1
