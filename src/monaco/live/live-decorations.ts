import type { editor } from 'monaco-editor/editor'
import { fittedBehind, gap } from './fitted-text.ts'
import { hitsClass } from './hit-counts.ts'
import './live.css'
import { linkClass } from './live-links.ts'
import type { LiveNote, LiveView } from './live-view.ts'

type Place = { model: editor.ITextModel; /** In columns, for a line and what stands behind it; null where that is not known. */ room: number | null; /** The values are of an earlier text. */ isOld: boolean }

/** The notes come first, in their order: by that their lines are found again. */
export function liveDecorations({ notes, links, unreached, hits }: LiveView, { model, room, isOld }: Place): editor.IModelDeltaDecoration[] {
  const last = model.getLineCount()
  const rangeOf = (line: number) => {
    const lineNumber = Math.min(line + 1, last)
    const end = model.getLineMaxColumn(lineNumber)
    return { startLineNumber: lineNumber, startColumn: end, endLineNumber: lineNumber, endColumn: end }
  }
  const { tabSize } = model.getOptions()
  const fitted = ({ line, text }: LiveNote) => {
    if (line >= last) return text
    const taken = links.reduce((columns, link) => (link.line === line ? columns + gap.length + link.text.length : columns), 0)
    return fittedBehind(text, { code: model.getLineContent(line + 1), tabSize, room, taken })
  }
  return [
    ...notes.map((note) => ({
      range: rangeOf(note.line),
      options: { description: 'live-value', showIfCollapsed: true, after: { content: `${gap}${fitted(note)}`, inlineClassName: `studio-live studio-live-${isOld ? 'old' : note.tone}`, cursorStops: 3 } },
    })),
    ...links.map(({ line, text }, link) => ({ range: rangeOf(line), options: { description: 'live-link', showIfCollapsed: true, before: { content: `${gap}${text}`, inlineClassName: linkClass(link), cursorStops: 3 } } })),
    ...unreached.filter((line) => line < last).map((line) => ({ range: { ...rangeOf(line), startColumn: 1 }, options: { description: 'live-unreached', inlineClassName: 'studio-live-unreached' } })),
    ...hits.filter(([line, count]) => count > 1 && line < last).map(([line, count]) => ({ range: rangeOf(line), options: { description: 'live-hits', linesDecorationsClassName: hitsClass(count) } })),
  ]
}
