import type { ConnectorContent } from '#domain/connector.ts'
import { offerLua, type ScriptChange } from '#src/monaco/lua-connectors.ts'
import { showProblems } from '#src/monaco/providers/markers.ts'
import { LuaLanguage } from '#src/workers/lua-language/client.ts'
import type { Position } from '#src/workers/lua-language/contract.ts'
import { ProblemWatch } from '#src/workers/lua-language/problem-watch.ts'
import { draftById, useOpenConnectors } from '#src/workspace/draft-store.ts'
import { setTexts } from '#src/workspace/edit-connector.ts'
import { partById } from '../editor-part.ts'
import { offerUndo, say } from '../notices/undo-notice.tsx'
import { codeFolder, codePath } from '../parts/code-path.ts'
import { lastActiveTab } from '../tabs/tabs-store.ts'
import { showMain } from '../view-store.ts'
import { closeCalls, openCalls } from './calls-store.ts'
import { forgetFindings, luaProblemsOf, setConnectorFindings, setScriptProblems } from './lua-findings-store.ts'
import { luaScripts, luaSources } from './lua-scripts.ts'
import { previewChange } from './rename-preview-store.ts'

type GoTo = (part: string, place: Position) => void

/** Reads the Lua of an open connector with every key, until what comes back is called. */
export function openLua(connectorId: string, goTo: GoTo): () => void {
  const language = new LuaLanguage()
  const watch = new ProblemWatch(language, {
    onProblems: (uri, problems) => {
      setScriptProblems(uri, problems)
      showProblems(uri)
    },
    onConnector: setConnectorFindings,
  })
  const stopOffering = offerLua(`file://${codeFolder(connectorId)}`, {
    language,
    problemsOf: luaProblemsOf,
    show: (uri, position) => {
      const part = scriptsOf(connectorId).find(({ document }) => document.uri === uri)?.partId
      if (part === undefined) return
      showMain()
      goTo(part, position)
    },
    showCalls: (uri, position) => void openCalls(language, uri, position),
    say,
    changeScripts: (change) => changeScripts(connectorId, change),
  })
  let read: ConnectorContent | null = null
  const readDraft = () => {
    const content = draftById(connectorId)?.mine
    if (content === undefined || content === read) return
    read = content
    const sources = luaSources(connectorId, content)
    language.update(sources)
    watch.check(sources.documents.map(({ uri }) => uri), shownUri(connectorId, content))
  }
  const stopReading = useOpenConnectors.subscribe(readDraft)
  readDraft()
  return () => {
    stopReading()
    stopOffering()
    watch.dispose()
    language.dispose()
    forgetFindings()
    closeCalls()
  }
}

function scriptsOf(connectorId: string) {
  const content = draftById(connectorId)?.mine
  return content === undefined ? [] : luaScripts(connectorId, content)
}

function shownUri(connectorId: string, content: ConnectorContent): string | null {
  const part = partById(lastActiveTab(connectorId), content)
  return part === null ? null : codePath(connectorId, part)
}

async function changeScripts(connectorId: string, change: ScriptChange) {
  if (change.texts.length > 1 && !(await previewChange(change))) return
  const fields = new Map(scriptsOf(connectorId).map(({ document, field }) => [document.uri, field]))
  const texts = change.texts.flatMap(({ uri, text }) => {
    const part = fields.get(uri)
    return part === undefined ? [] : [{ part, text }]
  })
  const step = setTexts(connectorId, texts, change.label)
  if (change.texts.length > 1) offerUndo(connectorId, `${change.label}: ${change.texts.length} scripts are changed.`, step)
}
