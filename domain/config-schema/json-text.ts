import { type Node, type ParseError, findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser'
import { jsonShape } from './json-shape.ts'
import { pathOf } from './pointer.ts'

/** A place in a text; both zero-based. */
export type TextPlace = { line: number; column: number }
export type JsonTextProblem = TextPlace & { message: string }

export const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/** JSON text as a value, or what is wrong with it and where. `parse` may read numbers in a way of its own. */
export function parseJsonText(text: string, maxDepth: number, parse: (text: string) => unknown = JSON.parse): { ok: true; value: unknown } | { ok: false; problem: JsonTextProblem } {
  const shape = jsonShape(text)
  if (shape.depth > maxDepth) {
    return { ok: false, problem: { ...placeAt(text, shape.deepest), message: `Nested more than ${maxDepth} levels deep.` } }
  }
  try {
    return { ok: true, value: parse(text) }
  } catch {
    // What the engine says differs from browser to browser, and from our words.
    return { ok: false, problem: shape.depth > parserDepth ? { ...placeAt(text, shape.deepest), message: notJson } : syntaxProblem(text) }
  }
}

/** What is wrong with a text that should be JSON, and in which line; null for one that is. */
export function jsonFault(text: string): string | null {
  const parsed = parseJsonText(text, Number.POSITIVE_INFINITY)
  return parsed.ok ? null : withLine(parsed.problem)
}

/** As in "A colon is expected here (line 3)." */
export const withLine = ({ message, line }: JsonTextProblem): string => message.replace(/\.$/, ` (line ${line + 1}).`)

/** Where the value at a pointer stands in a JSON text; the nearest place around it when it is not there. */
export function jsonPlaces(text: string): (pointer: string) => TextPlace {
  const tree = parseTree(text, [], strict)
  return (pointer) => {
    if (tree === undefined) return { line: 0, column: 0 }
    for (let path = pathOf(pointer); ; path = path.slice(0, -1)) {
      const node = findNodeAtLocation(tree, segments(tree, path))
      if (node !== undefined) return placeAt(text, node.parent?.type === 'property' ? node.parent.offset : node.offset)
    }
  }
}

function segments(tree: Node, path: readonly string[]): (string | number)[] {
  let node: Node | undefined = tree
  return path.map((key) => {
    const segment: string | number = node?.type === 'array' ? Number(key) : key
    node = node === undefined ? undefined : findNodeAtLocation(node, [segment])
    return segment
  })
}

export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length - 1, column: offset - (before.lastIndexOf('\n') + 1) }
}

// The parser that knows what is wrong calls itself for every level.
const parserDepth = 1_000
const notJson = 'This is not valid JSON.'

function syntaxProblem(text: string): JsonTextProblem {
  const errors: ParseError[] = []
  parseTree(text, errors, strict)
  const first = errors.toSorted((one, other) => one.offset - other.offset)[0]
  return { ...placeAt(text, first?.offset ?? 0), message: (first && messages[printParseErrorCode(first.error)]) ?? notJson }
}

const messages: Record<string, string> = {
  InvalidSymbol: 'This is not a JSON value: text stands in double quotes.',
  InvalidNumberFormat: 'This is not a number as JSON writes it.',
  PropertyNameExpected: 'A name in double quotes is expected here.',
  ValueExpected: 'A value is expected here.',
  ColonExpected: 'A colon is expected here.',
  CommaExpected: 'A comma is expected here.',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  EndOfFileExpected: 'The JSON ends before this; only one value is allowed.',
  InvalidCommentToken: 'JSON has no comments.',
  UnexpectedEndOfComment: 'JSON has no comments.',
  UnexpectedEndOfString: 'The closing quote of this text is missing.',
  UnexpectedEndOfNumber: 'This number ends too early.',
  InvalidUnicode: 'An escape \\u needs four hexadecimal digits.',
  InvalidEscapeCharacter: 'JSON does not know this escape.',
  InvalidCharacter: 'This character has to be escaped.',
}
