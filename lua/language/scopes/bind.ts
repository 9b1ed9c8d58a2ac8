import type { Chunk } from '../parser/parse.ts'
import { Binder } from './binder.ts'
import type { Binding } from './variables.ts'

/** Finds out which variable every name of a chunk stands for. */
export function bind(chunk: Chunk): Binding {
  const binder = new Binder()
  binder.bindChunk(chunk.body)
  const { binding } = binder
  binding.problems.sort((a, b) => a.start - b.start)
  return binding
}
