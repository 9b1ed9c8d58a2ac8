import type { RenameEdit } from '#lua/language/rename.ts'
import type { LuaConnector, ScriptChange } from '../lua-connectors.ts'
import { textWithEdits } from '../text-with-edits.ts'
import type { LuaProvider } from './lua-provider.ts'
import { askAbout, monacoRange, positionFrom } from './places.ts'

const noAnswer = 'The script has changed meanwhile.'

export const rename: LuaProvider = (monaco) =>
  monaco.languages.registerRenameProvider('lua', {
    resolveRenameLocation: async (model, position) => {
      const found = await askAbout(model, ({ language, uri }) => language.renamable(uri, positionFrom(position)))
      const nowhere = { range: monacoRange({ start: positionFrom(position), end: positionFrom(position) }), text: '' }
      if (found === null) return { ...nowhere, rejectReason: noAnswer }
      return found.ok ? { range: monacoRange(found.range), text: found.name } : { ...nowhere, rejectReason: plain(found.reason) }
    },
    provideRenameEdits: async (model, position, newName) => {
      const reason = await askAbout(model, async ({ language, uri, connector }) => {
        const found = await language.rename(uri, positionFrom(position), newName)
        if (found === null) return noAnswer
        if (!found.ok) return plain(found.reason)
        const oldName = model.getWordAtPosition(position)?.word ?? ''
        await connector.changeScripts({ label: `Rename “${oldName}” to “${newName}”`, texts: newTexts(connector, found.edits) })
        return null
      })
      // The connector's scripts are changed in one step of its own undo; nothing is left for Monaco to do.
      return reason === null ? { edits: [] } : { edits: [], rejectReason: reason }
    },
  })

function newTexts({ language }: LuaConnector, edits: readonly RenameEdit[]): ScriptChange['texts'] {
  return [...Map.groupBy(edits, ({ uri }) => uri)].flatMap(([uri, own]) => {
    const text = language.textOf(uri)
    return text === null ? [] : [{ uri, text: textWithEdits(text, own), places: own.length }]
  })
}

/** Monaco shows the reason as it stands, without Markdown. */
const plain = (markdown: string) => markdown.replaceAll('`', '')
