import { useRef } from 'react'
import { overview, partId } from '../editor-part.ts'
import { useFormFocus } from '../part-focus-store.ts'
import { LongTextSetting, TextSetting } from '../settings/text-inputs.tsx'
import { History } from '../history/History.tsx'
import { useDraft } from '../use-draft.ts'
import { ConnectorFacts } from './ConnectorFacts.tsx'
import { ConnectorField, TypeInput } from './ConnectorField.tsx'
import { NextSteps } from './NextSteps.tsx'
import { SamplesState } from './SamplesState.tsx'
import classes from './OverviewPart.module.css'

/** What the connector is, and what to do next. */
export function OverviewPart({ connectorId }: { connectorId: string }) {
  const name = useDraft(connectorId, ({ mine }) => mine.name)
  const page = useRef<HTMLDivElement>(null)
  useFormFocus(partId(overview), page)
  return (
    <div className={classes.scroll} ref={page}>
      <div className={classes.page}>
        <h1 className={classes.title}>{name}</h1>
        <div className={classes.columns}>
          <form aria-label="About the connector" className={classes.form} onSubmit={(event) => event.preventDefault()}>
            <ConnectorField connectorId={connectorId} field="name" label="Name" Input={TextSetting} />
            <ConnectorField connectorId={connectorId} field="connectorType" label="Type" Input={TypeInput} />
            <ConnectorField connectorId={connectorId} field="description" label="Description" Input={LongTextSetting} />
          </form>
          <ConnectorFacts connectorId={connectorId} />
        </div>
        <SamplesState connectorId={connectorId} />
        <NextSteps connectorId={connectorId} />
        <History connectorId={connectorId} />
      </div>
    </div>
  )
}
