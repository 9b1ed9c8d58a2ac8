/** How deep a JSON text nests and how many members it has, read without recursion: a hostile text can not exhaust the stack. */
export function jsonShape(text: string): { depth: number; deepest: number; members: number } {
  let depth = 0
  const shape = { depth: 0, deepest: 0, members: 0 }
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '"') at = endOfString(text, at)
    else if (character === '{' || character === '[') {
      depth += 1
      if (depth > shape.depth) Object.assign(shape, { depth, deepest: at })
    } else if (character === '}' || character === ']') depth -= 1
    else if (character === ':') shape.members += 1
  }
  return shape
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return text.length
}
