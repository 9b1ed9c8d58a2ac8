import { useCallback, useEffect } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { AddModuleDialog } from './AddModuleDialog.tsx'
import { EditorToolbar } from './EditorToolbar.tsx'
import classes from './EditorFrame.module.css'
import { Explorer } from './explorer/Explorer.tsx'
import { MergeView } from './merge/MergeView.tsx'
import { EditorBars } from './notices/EditorBars.tsx'
import { LeaveDialog } from './notices/LeaveDialog.tsx'
import { useNotices } from './notices/use-notices.ts'
import { partId } from './editor-part.ts'
import { codePath } from './parts/code-path.ts'
import type { ConfigFormComponent } from './parts/ConfigPart.tsx'
import { PartView } from './parts/PartView.tsx'
import { StatusBar } from './status/StatusBar.tsx'
import { EditorTabs, tabId } from './tabs/EditorTabs.tsx'
import { lastActiveTab, showTab } from './tabs/tabs-store.ts'
import { useTabKeys } from './tabs/use-tab-keys.ts'
import { TraceMarks } from './bench/trace/TraceMarks.tsx'
import { useLastPlace, useRunPlace } from './bench/run-place-store.ts'
import { useBenchCommands } from './bench/use-bench-commands.ts'
import { RunAllDialog } from './bench/samples/RunAllDialog.tsx'
import { LiveValues } from './live/LiveValues.tsx'
import { ValueViewer } from './live/ValueViewer.tsx'
import { UpgradeView } from './upgrade/UpgradeView.tsx'
import { useDraft } from './use-draft.ts'
import { CallsPicker } from './lua/CallsPicker.tsx'
import { useLuaCommands } from './lua/use-lua-commands.ts'
import { useLuaLanguage } from './lua/use-lua-language.ts'
import { RenamePreview } from './lua/RenamePreview.tsx'
import { WithBottomPanel } from './panel/WithBottomPanel.tsx'
import { useProblemKeys, useProblemSteps } from './problems/use-problem-keys.ts'
import { useEditorCommands } from './use-editor-commands.ts'
import { useEditorKeys } from './use-editor-keys.ts'
import { useEditorLocation, useGoToPart } from './use-editor-location.ts'
import { useShownPart } from './use-shown-part.ts'
import { useSave } from './use-save.ts'

type EditorFrameProps = { connectorId: string; configForm: ConfigFormComponent }

/** The editor of a connector that is open. */
export function EditorFrame({ connectorId, configForm }: EditorFrameProps) {
  const { part: wanted } = useEditorLocation()
  const goTo = useGoToPart()
  const name = useDraft(connectorId, ({ mine }) => mine.name)
  const part = useShownPart(connectorId, wanted ?? lastActiveTab(connectorId))
  const shown = partId(part)
  const saveNow = useSave(connectorId)
  const save = useCallback(() => void saveNow(), [saveNow])
  const show = useCallback((id: string) => goTo(id), [goTo])
  const { closeTab, closeShown, nextTab } = useTabKeys({ connectorId, shown, show })
  useEffect(() => showTab(connectorId, shown), [connectorId, shown])
  useLastPlace(connectorId, part)
  const runPlace = useRunPlace(connectorId, part)
  useEditorKeys({ connectorId, shown, save, closeTab: closeShown, nextTab })
  useEditorCommands({ connectorId, part, goTo: show, save, closeTab: closeShown })
  useLuaLanguage(connectorId)
  const stepProblem = useProblemSteps(connectorId, shown)
  useProblemKeys(stepProblem)
  useLuaCommands({ connectorId, uri: codePath(connectorId, part), step: stepProblem })
  useBenchCommands(connectorId, part, runPlace)
  useNotices(connectorId)
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id: 'studio-editor', onlySaveAfterUserInteractions: true })
  return (
    <div className={classes.editor}>
      <title>{`${name} – Connector Studio`}</title>
      <EditorToolbar connectorId={connectorId} onSave={save} />
      <div><EditorBars connectorId={connectorId} onSave={save} /></div>
      <Group defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged} className={classes.panes}>
        <Panel id="explorer" defaultSize="250px" minSize="160px" maxSize="45%" groupResizeBehavior="preserve-pixel-size">
          <Explorer connectorId={connectorId} shownPart={shown} onShow={show} />
        </Panel>
        <Separator className={classes.separator} aria-label="Width of the explorer" />
        <Panel id="part" minSize="320px" className={classes.middle}>
          <EditorTabs connectorId={connectorId} shownPart={shown} onShow={show} onClose={closeTab} />
          <WithBottomPanel connectorId={connectorId} part={part} place={runPlace} configForm={configForm}>
            <div role="tabpanel" id="editor-part" aria-labelledby={tabId(shown)} className={classes.part}>
              <PartView connectorId={connectorId} part={part} configForm={configForm} />
            </div>
          </WithBottomPanel>
        </Panel>
      </Group>
      <StatusBar connectorId={connectorId} />
      <AddModuleDialog connectorId={connectorId} onAdded={show} />
      <RenamePreview connectorId={connectorId} />
      <LiveValues connectorId={connectorId} part={part} place={runPlace} />
      <TraceMarks connectorId={connectorId} part={part} />
      <ValueViewer connectorId={connectorId} />
      <RunAllDialog connectorId={connectorId} place={runPlace} onShow={show} />
      <CallsPicker connectorId={connectorId} />
      <LeaveDialog connectorId={connectorId} />
      <MergeView connectorId={connectorId} onSave={save} />
      <UpgradeView connectorId={connectorId} />
    </div>
  )
}
