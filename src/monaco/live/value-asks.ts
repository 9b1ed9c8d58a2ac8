import type { editor, IPosition } from 'monaco-editor/editor'
import { whenMonacoIsLoaded } from '../loaded-monaco.ts'
import { editorOf } from '../shown-editor.ts'
import { drawnPlace } from './drawn-lines.ts'
import { linkOfClass } from './live-links.ts'
import { uriOf, watchEditors } from './watch-editors.ts'

/** Where a line is seen, and the place in it that was pointed at; in pixels of the window. */
export type LineSpot = { x: number; top: number; bottom: number }
/** A line of a text; zero-based. */
export type LivePlace = { uri: string; line: number; spot: LineSpot }
/** As people read them, for lists of commands. */
export const liveKeys = { values: 'Alt+Enter', into: 'Shift+Alt+Enter' } as const

/** Tells when someone asks for the values behind a line: by a click on them, by a key or in the menu of the text. */
export function watchValueAsks(onAsk: (place: LivePlace) => void): () => void {
  const stopClicks = watchEditors((watched) => [
    watched.onMouseDown((mouse) => {
      if (mouse.target.element?.classList.contains('studio-live') !== true) return
      const drawn = drawnClick(mouse)
      // After this event: it would close what it has just opened. By then the click may have scrolled a line into sight, and a drawn one may be gone.
      requestAnimationFrame(() => {
        const place = drawn ?? textClick(watched, mouse)
        if (place !== null) onAsk(place)
      })
    }),
  ])
  const stopKeys = offerAction({ id: 'studio.live.values', label: 'Show the Values of the Line', order: 2.1, withShift: false }, onAsk)
  return () => {
    stopClicks()
    stopKeys()
  }
}

type LinkListeners = { /** `link`: its number among those that are shown. */ onLink: (place: LivePlace, link: number) => void; onInto: (place: LivePlace) => void }

/** Tells when someone goes along a link behind a line, or asks to go into the call at the cursor. */
export function watchLinks({ onLink, onInto }: LinkListeners): () => void {
  // While the button is down Monaco selects text, and when it comes up it does not tell what is under it.
  let pressed: { place: LivePlace; link: number } | null = null
  const stopClicks = watchEditors((watched) => [
    watched.onMouseDown((mouse) => {
      const place = drawnClick(mouse) ?? textClick(watched, mouse)
      const link = linkOfClass(mouse.target.element?.classList ?? [])
      pressed = place === null || link === null ? null : { place, link }
    }),
    watched.onMouseUp(() => {
      if (pressed !== null) onLink(pressed.place, pressed.link)
      pressed = null
    }),
  ])
  const stopKeys = offerAction({ id: 'studio.live.into', label: 'Go into the Call', order: 2.2, withShift: true }, onInto)
  return () => {
    stopClicks()
    stopKeys()
  }
}

/** Where the cursor is in a text that is shown, brought into sight. */
export function cursorPlace(uri: string): LivePlace | null {
  const shown = editorOf(uri)
  const position = shown?.getPosition()
  if (shown === undefined || !position) return null
  shown.revealPositionInCenterIfOutsideViewport(position)
  return placeOf(shown, position)
}

/** In a line that only the other text has, which Monaco draws as a picture. */
function drawnClick({ target: { element }, event }: editor.IEditorMouseEvent): LivePlace | null {
  const drawn = drawnPlace(element)
  if (drawn === null || element === null) return null
  const { top, bottom } = element.getBoundingClientRect()
  return { ...drawn, spot: { x: event.posx, top, bottom } }
}

const textClick = (watched: editor.ICodeEditor, { target: { position }, event }: editor.IEditorMouseEvent): LivePlace | null =>
  position === null ? null : placeOf(watched, position, event.posx)

/** `x`: where in the line, else at the position. */
function placeOf(shown: editor.ICodeEditor, position: IPosition, x?: number): LivePlace | null {
  const seen = shown.getScrolledVisiblePosition(position)
  const area = shown.getDomNode()?.getBoundingClientRect()
  if (seen === null || area === undefined) return null
  const top = area.top + seen.top
  return { uri: uriOf(shown), line: position.lineNumber - 1, spot: { x: x ?? area.left + seen.left, top, bottom: top + seen.height } }
}

type Action = { id: string; label: string; order: number; withShift: boolean }

function offerAction({ id, label, order, withShift }: Action, act: (place: LivePlace) => void): () => void {
  const run = (shown: editor.ICodeEditor) => {
    const place = cursorPlace(uriOf(shown))
    if (place !== null) act(place)
  }
  return whenMonacoIsLoaded((monaco) => {
    const key = monaco.KeyMod.Alt | monaco.KeyCode.Enter
    const action = monaco.editor.addEditorAction({ id, label, keybindings: [withShift ? monaco.KeyMod.Shift | key : key], precondition: 'editorLangId == lua', contextMenuGroupId: 'navigation', contextMenuOrder: order, run })
    return () => action.dispose()
  })
}
