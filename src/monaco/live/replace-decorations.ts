import type { editor } from 'monaco-editor/editor'

/**
 * Gives a text the decorations that are wanted in place of those with the ids, and tells the ids of the wanted ones. What stands there
 * already stays: a line whose decorations change is drawn anew, and most values are the same after a key.
 */
export function replaceDecorations(model: editor.ITextModel, ids: readonly string[], wanted: readonly editor.IModelDeltaDecoration[]): string[] {
  const standing = new Map(ids.flatMap((id) => keyOfStanding(model, id)))
  const kept = wanted.map((decoration) => {
    const key = keyOf(decoration)
    const id = standing.get(key)
    standing.delete(key)
    return id
  })
  const keptIds = new Set(kept)
  const added = model.deltaDecorations(ids.filter((id) => !keptIds.has(id)), wanted.filter((_, index) => kept[index] === undefined)).values()
  return kept.map((id) => id ?? added.next().value ?? '')
}

function keyOfStanding(model: editor.ITextModel, id: string): [key: string, id: string][] {
  const range = model.getDecorationRange(id)
  const options = model.getDecorationOptions(id)
  return range === null || options === null ? [] : [[keyOf({ range, options }), id]]
}

/** Of what the live values use. */
function keyOf({ range: { startLineNumber, startColumn, endLineNumber, endColumn }, options: { before, after, inlineClassName, linesDecorationsClassName } }: editor.IModelDeltaDecoration): string {
  return [startLineNumber, startColumn, endLineNumber, endColumn, inlineClassName ?? '', linesDecorationsClassName ?? '', before?.inlineClassName ?? '', before?.content ?? '', after?.inlineClassName ?? '', after?.content ?? ''].join(' ')
}
