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
import type { ConfigFormComponent } from './parts/ConfigPart.tsx'
import { PartView } from './parts/PartView.tsx'
import { StatusBar } from './status/StatusBar.tsx'
import { EditorTabs, tabId } from './tabs/EditorTabs.tsx'
import { lastActiveTab, showTab } from './tabs/tabs-store.ts'
import { useTabKeys } from './tabs/use-tab-keys.ts'
import { useDraft } from './use-draft.ts'
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
  useEditorKeys({ connectorId, shown, save, closeTab: closeShown, nextTab })
  useEditorCommands({ connectorId, part, goTo: show, save, closeTab: closeShown })
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
          <div role="tabpanel" id="editor-part" aria-labelledby={tabId(shown)} className={classes.part}>
            <PartView connectorId={connectorId} part={part} configForm={configForm} />
          </div>
        </Panel>
      </Group>
      <StatusBar connectorId={connectorId} />
      <AddModuleDialog connectorId={connectorId} onAdded={show} />
      <LeaveDialog connectorId={connectorId} />
      <MergeView connectorId={connectorId} onSave={save} />
    </div>
  )
}
