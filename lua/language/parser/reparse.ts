import { lex } from './lexer.ts'
import { move } from './move-node.ts'
import { type Chunk, chunkOf, parse } from './parse.ts'
import type { Piece } from './piece.ts'
import { mostTries, readPieces } from './pieces.ts'
import { problemLimit } from './problem.ts'
import { type TextChange, textChange } from './text-change.ts'
import type { Tokens } from './tokens.ts'

/** From the first piece that is read anew up to the first that is kept. */
type Region = { first: number; kept: number }

/** So that the new tokens can be handed over as arguments. */
const mostNewTokens = 20_000

/**
 * Reads a text that was edited, as `parse` reads it, but only what the edit can have changed. The rest is taken over from the
 * chunk before, and moved: that one must not be used any more.
 */
export function reparse(before: Chunk, text: string): Chunk {
  const change = textChange(before.text, text)
  const region = regionOf(before, change)
  const { tokens, pieces } = before
  const regionStart = region.first === 0 ? 0 : startOf(tokens, pieces[region.first])
  const stops = pieces.slice(region.kept).map((piece) => startOf(tokens, piece) + change.moved)
  const fresh: Tokens = { text, kinds: [], starts: [], ends: [], comments: [], problems: [] }
  const stoppedAt = lex(fresh, regionStart, stops)
  const kept = region.kept + (stops.includes(stoppedAt) ? stops.indexOf(stoppedAt) : stops.length)
  if (fresh.kinds.length > mostNewTokens || before.tokens.problems.length === problemLimit) return parse(text)
  return splice(before, { fresh, first: region.first, kept, change })
}

const startOf = (tokens: Tokens, piece: Piece | undefined): number => (piece ? (tokens.starts[piece.first] ?? 0) : tokens.text.length)

/** All that the edit touches, the piece before it, which may go on now, the piece behind it, which comments may describe, and all that is broken. */
function regionOf({ pieces, tokens }: Chunk, { start, end }: TextChange): Region {
  const unsettled = pieces.map(({ isSettled }, index) => (isSettled ? -1 : index)).filter((index) => index >= 0)
  const from = Math.min(start, tokens.problems[0]?.start ?? start)
  const to = Math.max(end, ...tokens.problems.map((problem) => problem.end))
  const behindStart = firstStartingBehind(pieces, tokens, from)
  const first = Math.max(0, Math.min(behindStart - 2, (unsettled[0] ?? behindStart) - 1))
  return { first, kept: Math.max(firstStartingBehind(pieces, tokens, to) + 1, (unsettled.at(-1) ?? -1) + 1) }
}

function firstStartingBehind(pieces: readonly Piece[], tokens: Tokens, offset: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(tokens, pieces[middle]) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function splice(before: Chunk, { fresh, first, kept, change }: { fresh: Tokens; first: number; kept: number; change: TextChange }): Chunk {
  const { pieces, tokens: old } = before
  const firstToken = first === 0 ? 0 : (pieces[first]?.first ?? 0)
  const keptToken = pieces[kept]?.first ?? old.kinds.length
  const keptStart = pieces[kept] ? startOf(old, pieces[kept]) : Number.POSITIVE_INFINITY
  const tokens = withFresh(old, fresh, { from: firstToken, to: keptToken, keptStart, moved: change.moved })
  const added = fresh.kinds.length - (keptToken - firstToken)
  const keptPieces = pieces.slice(kept)
  for (const piece of keptPieces) piece.move(added, change.moved)
  const known = new Map(keptPieces.map((piece) => [piece.first, piece]))
  const all = [...pieces.slice(0, first), ...readPieces(tokens, firstToken, known)]
  // Then not every piece was tried strictly, and which were depends on the others.
  return all.filter(({ isSettled }) => !isSettled).length < mostTries ? chunkOf(tokens, all) : parse(fresh.text)
}

/** The lists of the old tokens are changed, not copied. */
function withFresh(old: Tokens, fresh: Tokens, { from, to, keptStart, moved }: { from: number; to: number; keptStart: number; moved: number }): Tokens {
  const { kinds, starts, ends, comments } = old
  for (let token = to; token < kinds.length; token += 1) {
    starts[token] = (starts[token] ?? 0) + moved
    ends[token] = (ends[token] ?? 0) + moved
  }
  const regionStart = from === 0 ? 0 : (starts[from] ?? 0)
  kinds.splice(from, to - from, ...fresh.kinds)
  starts.splice(from, to - from, ...fresh.starts)
  ends.splice(from, to - from, ...fresh.ends)
  const behind = comments.filter(({ start }) => start >= keptStart)
  for (const comment of behind) move(comment, moved)
  return { ...fresh, kinds, starts, ends, comments: [...comments.filter(({ start }) => start < regionStart), ...fresh.comments, ...behind] }
}
