import { isSpace } from '../parser/characters.ts'
import type { Comment } from '../parser/tokens.ts'

export type ParameterNote = { name: string; isOptional: boolean; notation: string }
export type FieldNote = { name: string; isOptional: boolean; notation: string; at: number }

/** What the comments right above a statement say about it, LuaCATS annotations among them. */
export type Annotations = {
  /** Markdown. */
  doc: string
  parameters: ParameterNote[]
  /** Type, perhaps a name, perhaps words. */
  returns: string[]
  type: string | null
  className: string | null
  classParent: string | null
  fields: FieldNote[]
  isDeprecated: boolean
}

export type AliasNote = { name: string; notation: string }

const none: Annotations = { doc: '', parameters: [], returns: [], type: null, className: null, classParent: null, fields: [], isDeprecated: false }

/** The comments of a script, ready to be asked what stands above a place. */
export class CommentIndex {
  private readonly text: string
  private readonly comments: readonly Comment[]

  constructor(text: string, comments: readonly Comment[]) {
    this.text = text
    this.comments = comments
  }

  above(start: number): Annotations {
    if (!this.hasLineAbove(start)) return none
    const lines = this.linesAbove(start)
    return lines.length === 0 ? none : readAnnotations(lines)
  }

  /** Whether only white space stands between the last comment before a place and it; most places have none above. */
  private hasLineAbove(start: number): boolean {
    let at = start - 1
    while (isSpace(this.text.charCodeAt(at))) at -= 1
    return (this.comments[this.lastBefore(start)]?.end ?? 0) > at && at >= 0
  }

  /** The comments that end right above a place, one line each, the topmost first. */
  private linesAbove(start: number): Comment[] {
    const lines: Comment[] = []
    let limit = start
    for (let index = this.lastBefore(start); index >= 0; index -= 1) {
      const comment = this.comments[index]
      if (!comment || !this.isOwnLine(comment) || !/^[ \t]*\r?\n?[ \t]*$/.test(this.text.slice(comment.end, limit))) break
      lines.unshift(comment)
      limit = comment.start
    }
    return lines
  }

  private isOwnLine({ start }: Comment): boolean {
    const lineStart = this.text.lastIndexOf('\n', start - 1) + 1
    return this.text.slice(lineStart, start).trim() === ''
  }

  private lastBefore(offset: number): number {
    let [low, high] = [0, this.comments.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.comments[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  /** All classes and aliases that the comments declare; each class goes from its tag to the next. */
  declarations(): { classes: Annotations[]; aliases: AliasNote[] } {
    const blocks: Comment[][] = []
    for (const comment of this.comments) {
      const block = blocks.at(-1)
      if (block && this.goesOn(block, comment)) block.push(comment)
      else blocks.push([comment])
    }
    return { classes: blocks.map(readAnnotations).filter(({ className }) => className !== null), aliases: this.comments.flatMap(aliasIn) }
  }

  /** Whether a comment belongs to the block of those above it. */
  private goesOn(block: readonly Comment[], comment: Comment): boolean {
    const last = block.at(-1)
    if (!last || !/^[ \t]*\r?\n[ \t]*$/.test(this.text.slice(last.end, comment.start))) return false
    return !(isClassTag(comment) && block.some(isClassTag))
  }
}

const isClassTag = ({ text }: Comment): boolean => /^-\s*@class\b/.test(text)

function aliasIn({ text }: Comment): AliasNote[] {
  const found = /^-\s*@alias\s+([A-Za-z_][\w.]*)\s+(.+)$/.exec(text)
  return found ? [{ name: found[1] ?? '', notation: found[2] ?? '' }] : []
}

function readAnnotations(comments: readonly Comment[]): Annotations {
  const annotations: Annotations = { ...none, parameters: [], returns: [], fields: [] }
  const doc: string[] = []
  for (const comment of comments) {
    const tag = comment.isLong ? null : /^-\s*@(\w+)\s*(.*)$/.exec(comment.text)
    if (tag) readTag(annotations, tag[1] ?? '', { content: tag[2] ?? '', at: comment.start })
    else doc.push(plainText(comment))
  }
  annotations.doc = doc.join('\n').trim()
  return annotations
}

const plainText = ({ text, isLong }: Comment): string => (isLong ? text.trim() : text.replace(/^-*\s?/, '').replace(/(?<!-)-+$/, ''))

function readTag(annotations: Annotations, tag: string, { content, at }: { content: string; at: number }): void {
  if (tag === 'return') annotations.returns.push(content)
  if (tag === 'type') annotations.type = content
  if (tag === 'deprecated') annotations.isDeprecated = true
  if (tag === 'param') readNamed(content, (note) => annotations.parameters.push(note))
  if (tag === 'field') readNamed(content.replace(/^(?:public|private|protected|package)\s+/, ''), (note) => annotations.fields.push({ ...note, at }))
  if (tag === 'class') {
    const found = /^(?:\(exact\)\s*)?([A-Za-z_][\w.]*)\s*(?::\s*([A-Za-z_][\w.]*))?/.exec(content)
    annotations.className = found?.[1] ?? null
    annotations.classParent = found?.[2] ?? null
  }
}

function readNamed(content: string, add: (note: ParameterNote) => void): void {
  const found = /^([A-Za-z_]\w*|\.\.\.)(\?)?\s*(.*)$/.exec(content)
  if (found) add({ name: found[1] ?? '', isOptional: found[2] !== undefined, notation: found[3] ?? '' })
}
