import type * as Monaco from 'monaco-editor/editor'
import type { Location } from '#src/workers/lua-language/contract.ts'
import type { LuaConnector } from '../lua-connectors.ts'
import { monacoRange } from './places.ts'

/** Places as Monaco shows them: it looks only into texts that it holds, so those of other modules are brought to it. */
export function shownLocations(monaco: typeof Monaco, connector: LuaConnector, locations: readonly Location[]): Monaco.languages.Location[] {
  return locations.flatMap(({ uri, range }) => {
    const text = connector.language.textOf(uri)
    if (text === null) return []
    holdText(monaco, uri, text)
    return [{ uri: monaco.Uri.parse(uri), range: monacoRange(range) }]
  })
}

function holdText(monaco: typeof Monaco, uri: string, text: string) {
  const address = monaco.Uri.parse(uri)
  const model = monaco.editor.getModel(address)
  if (model === null) monaco.editor.createModel(text, 'lua', address)
  else if (!model.isAttachedToEditor() && model.getValue() !== text) model.setValue(text)
}
