/** How deep the brackets of a GraphQL text nest, counted without a stack that could overflow: a parser has one. */
export function textNesting(text: string): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '"') at = endOfString(text, at)
    else if (sign === '#') at = endOfLine(text, at)
    else if (sign === '{' || sign === '[' || sign === '(') deepest = Math.max(deepest, (depth += 1))
    else if (sign === '}' || sign === ']' || sign === ')') depth -= 1
  }
  return deepest
}

/** How deep the brackets of a JSON text nest; it stops looking beyond `most`. */
export function jsonNesting(text: string, most: number): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length && deepest <= most; at += 1) {
    const sign = text[at]
    if (sign === '"') at = endOfString(text, at)
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1))
    else if (sign === '}' || sign === ']') depth -= 1
  }
  return deepest
}

/** How deep a JSON value nests; it stops looking beyond `most`. */
export function valueNesting(value: unknown, most: number): number {
  let level: unknown[] = [value]
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []))
    if (level.length === 0) return depth
  }
  return most + 1
}

function endOfString(text: string, start: number): number {
  if (text.startsWith('"""', start)) {
    const end = text.indexOf('"""', start + 3)
    return end === -1 ? text.length : end + 2
  }
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"' || text[at] === '\n') return at
  }
  return text.length
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end
}
