import type { Chunk } from '../language/parser/parse.ts'
import type { PointList, Sight } from './point-list.ts'
import { StatementProber } from './statement-prober.ts'

/** A script that tells what it does. Lines stand where they stood. */
export type Instrumented = Pick<PointList, 'points' | 'functions' | 'statements' | 'results'> & {
  /** A chunk that takes the two probes, `see` and `enter`, and gives the script as a function. */
  text: string
  /** How the names of the variables begin by which a function knows its call. */
  callPrefix: string
}

/**
 * Wraps what a script computes into calls of probes, which pass it on; what is out of sight stays as it is, as far as that can be.
 * `chunk` must have no problems.
 */
export function instrument(chunk: Chunk, sight: Sight = null): Instrumented {
  const prober = new StatementProber(chunk.text, sight)
  const { ends } = chunk.tokens
  const text = prober.probeChunk(chunk.body, ends.at(-2) ?? 0)
  const { points, functions, statements, results } = prober.found
  return { text, callPrefix: prober.names.call, points, functions, statements, results }
}
