import { editorOf } from '../shown-editor.ts'
import { watchEditors } from './watch-editors.ts'

/** The lines of a script that are in sight; zero-based, both ends included. */
export type VisibleLines = { uri: string; from: number; to: number }

/** Tells when other lines come into sight, in every editor from now on. */
export const watchVisible = (onVisible: () => void): (() => void) =>
  watchEditors((watched) => [
    watched.onDidScrollChange(({ scrollTopChanged }) => scrollTopChanged && onVisible()),
    watched.onDidChangeModel(onVisible),
    watched.onDidLayoutChange(onVisible),
  ])

/** Null where the script is not shown. */
export function visibleLines(uri: string): VisibleLines | null {
  const ranges = editorOf(uri)?.getVisibleRanges() ?? []
  const [first] = ranges
  const last = ranges.at(-1)
  return first === undefined || last === undefined ? null : { uri, from: first.startLineNumber - 1, to: last.endLineNumber - 1 }
}
