import { Button } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { FileQuestion, PlugZap } from 'lucide-react'
import { useEffect } from 'react'
import { preloadCodeEditor } from '#src/monaco/CodeEditor.tsx'
import { closeTexts } from '#src/monaco/loaded-monaco.ts'
import { type OpenConnector, useOpenConnector } from '#src/workspace/draft-store.ts'
import { loadConnector, openConnector } from '#src/workspace/open-connector.ts'
import { useServerChanges } from '#src/workspace/server-changes.ts'
import { Blank } from '#src/ui/Blank.tsx'
import { EditorFrame } from './EditorFrame.tsx'
import { EditorPlaceholder } from './EditorPlaceholder.tsx'
import { codeFolder } from './parts/code-path.ts'
import type { ConfigFormComponent } from './parts/ConfigPart.tsx'

const route = getRouteApi('/connectors/$connectorId')

export type EditorPageProps = { configForm: ConfigFormComponent }

/** One connector, to be read and edited. */
export function EditorPage({ configForm }: EditorPageProps) {
  const { connectorId } = route.useParams()
  return <ConnectorEditor key={connectorId} connectorId={connectorId} configForm={configForm} />
}

function ConnectorEditor({ connectorId, configForm }: EditorPageProps & { connectorId: string }) {
  const connector = useOpenConnector(connectorId, withoutDraft)
  useEffect(() => {
    const close = openConnector(connectorId)
    preloadCodeEditor()
    return () => {
      close()
      closeTexts(codeFolder(connectorId))
    }
  }, [connectorId])
  useServerChanges(connectorId)
  switch (connector.status) {
    case 'loading':
      return <EditorPlaceholder />
    case 'missing':
      return (
        <Blank level={1} title="There is no such connector" icon={<FileQuestion size={28} aria-hidden />} role="status" actions={<Button component={Link} to="/" variant="default">Go to the connectors</Button>}>
          It may have been deleted, or the link is not complete.
        </Blank>
      )
    case 'failed':
      return (
        <Blank level={1} title="The connector can not be read" icon={<PlugZap size={28} aria-hidden />} role="alert" actions={<Button onClick={() => void loadConnector(connectorId)}>Try again</Button>}>
          {connector.message}
        </Blank>
      )
    case 'open':
      return <EditorFrame connectorId={connectorId} configForm={configForm} />
  }
}

type Shown = Exclude<OpenConnector, { status: 'open' }> | { status: 'open' }
const withoutDraft = (connector: OpenConnector): Shown => (connector.status === 'open' ? { status: connector.status } : connector)
