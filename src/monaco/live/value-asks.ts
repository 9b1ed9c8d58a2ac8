import type { editor } from 'monaco-editor/editor'
import { whenMonacoIsLoaded } from '../loaded-monaco.ts'
import { editorOf } from '../shown-editor.ts'
import { linkOfClass } from './live-links.ts'
import { uriOf, watchEditors } from './watch-editors.ts'

/** A line of a text (zero-based) and where it is seen, in pixels of the window. */
export type LivePlace = { uri: string; line: number; x: number; y: number }
/** As people read them, for lists of commands. */
export const liveKeys = { values: 'Alt+Enter', into: 'Shift+Alt+Enter' } as const

/** Tells when someone asks for the values behind a line: by a click on them, by a key or in the menu of the text. */
export function watchValueAsks(onAsk: (place: LivePlace) => void): () => void {
  const stopClicks = watchEditors((watched) => [
    watched.onMouseDown((mouse) => {
      const place = clickedPlace(watched, mouse)
      // After this event: it would close what it has just opened.
      if (place !== null && mouse.target.element?.classList.contains('studio-live') === true) requestAnimationFrame(() => onAsk(place))
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
      const place = clickedPlace(watched, mouse)
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
  const seen = shown.getScrolledVisiblePosition(position)
  const area = shown.getDomNode()?.getBoundingClientRect()
  return seen === null || area === undefined ? null : { uri, line: position.lineNumber - 1, x: area.left + seen.left, y: area.top + seen.top + seen.height / 2 }
}

function clickedPlace(watched: editor.ICodeEditor, { target: { position }, event }: editor.IEditorMouseEvent): LivePlace | null {
  return position === null ? null : { uri: uriOf(watched), line: position.lineNumber - 1, x: event.posx, y: event.posy }
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
