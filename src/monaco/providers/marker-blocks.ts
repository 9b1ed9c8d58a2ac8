import type { Diagnostic } from '#src/workers/lua-language/contract.ts'

/** Problems by the block of lines that they stand in. */
export type MarkerBlocks = ReadonlyMap<number, readonly Diagnostic[]>

const linesPerBlock = 50

export const blocksOf = (problems: readonly Diagnostic[]): MarkerBlocks => Map.groupBy(problems, ({ range }) => Math.floor(range.start.line / linesPerBlock))

/** The blocks whose problems are others than those shown. */
export function changedBlocks(shown: MarkerBlocks, wanted: MarkerBlocks): number[] {
  const blocks = new Set([...shown.keys(), ...wanted.keys()])
  return [...blocks].filter((block) => !isSame(shown.get(block) ?? [], wanted.get(block) ?? []))
}

const isSame = (one: readonly Diagnostic[], other: readonly Diagnostic[]) => one.length === other.length && one.every((problem, index) => problem === other[index])
