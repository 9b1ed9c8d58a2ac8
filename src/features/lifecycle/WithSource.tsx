import { Button, Loader, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { failureWords } from '#src/graphql/failure-words.ts'
import { Blank } from '#src/ui/Blank.tsx'
import { type LifecycleSource, sourceQuery } from './source-query.ts'

type WithSourceProps = { connectorId: string; title: string; onClose: () => void; children: (source: LifecycleSource) => ReactNode }

/** Shows the dialog once the connector it is about is known. */
export function WithSource({ connectorId, title, onClose, children }: WithSourceProps) {
  const [{ data, error, fetching }, ask] = useQuery({ query: sourceQuery, variables: { id: connectorId } })
  if (data?.getConnector) return children(data.getConnector)
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      {fetching && <Loader size="sm" role="status" aria-label="Loading" />}
      {error !== undefined && (
        <Blank role="alert" title="The connector could not be loaded" actions={<Button onClick={() => ask({ requestPolicy: 'network-only' })}>Try again</Button>}>
          {failureWords(error)}
        </Blank>
      )}
      {data?.getConnector === null && !fetching && <Blank title="This connector is not there any more">It was deleted meanwhile.</Blank>}
    </Modal>
  )
}
