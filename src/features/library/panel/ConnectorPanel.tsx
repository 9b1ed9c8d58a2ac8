import { Button, Skeleton, Stack } from '@mantine/core'
import { MousePointerClick } from 'lucide-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { failureWords } from '#src/graphql/failure-words.ts'
import { Blank } from '#src/ui/Blank.tsx'
import classes from './ConnectorPanel.module.css'
import { PanelConfig } from './PanelConfig.tsx'
import { PanelFamily } from './PanelFamily.tsx'
import { PanelHead } from './PanelHead.tsx'
import { PanelModules } from './PanelModules.tsx'
import { PanelPolicy } from './PanelPolicy.tsx'
import { type PanelConnector, panelQuery } from './panel-query.ts'

/** What the selected connector is, and what one can do with it. */
export function ConnectorPanel({ connectorId }: { connectorId: string | null }) {
  return (
    <aside aria-label="Details" className={classes.panel}>
      {connectorId === null ? (
        <Blank icon={<MousePointerClick size={24} aria-hidden />} title="Select a connector">Its modules, config and permissions show here.</Blank>
      ) : (
        <LoadedPanel connectorId={connectorId} />
      )}
    </aside>
  )
}

function LoadedPanel({ connectorId }: { connectorId: string }) {
  const [{ data, error, fetching }, ask] = useQuery({ query: panelQuery, variables: { id: connectorId } })
  const found = data?.getConnector
  const shown = useLastShown(found ?? null)
  if (found === null && !fetching) return <Blank title="This connector is not there any more">It was deleted, or the link is wrong.</Blank>
  if (shown === null && error !== undefined) {
    return <Blank role="alert" title="The details could not be loaded" actions={<Button onClick={() => ask({ requestPolicy: 'network-only' })}>Try again</Button>}>{failureWords(error)}</Blank>
  }
  if (shown === null) return <PanelSkeleton />
  return (
    <div className={classes.content} data-waiting={shown.id !== connectorId || undefined}>
      {/* A key pressed twice must not reach the same button of the next connector. */}
      <PanelHead key={shown.id} connector={shown} />
      <PanelModules connector={shown} />
      <PanelConfig configJson={shown.configJson ?? null} />
      <PanelPolicy policyJson={shown.iamPolicyJson ?? null} />
      <PanelFamily connector={shown} />
    </div>
  )
}

/** Going from row to row shows no empty panel in between. */
function useLastShown(found: PanelConnector | null): PanelConnector | null {
  const [last, setLast] = useState(found)
  if (found !== null && found !== last) setLast(found)
  return found ?? last
}

const PanelSkeleton = () => (
  <Stack gap="sm" p="md" aria-busy>
    <Skeleton h={20} w="60%" />
    <Skeleton h={12} w="40%" />
    <Skeleton h={60} />
    <Skeleton h={100} />
  </Stack>
)
