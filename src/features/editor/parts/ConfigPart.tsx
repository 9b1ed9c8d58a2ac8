import { type ComponentType, useDeferredValue } from 'react'
import { frozenState } from '#src/workspace/draft.ts'
import { setText } from '#src/workspace/edit-connector.ts'
import { useDraft } from '../use-draft.ts'
import { useGoToPart } from '../use-editor-location.ts'
import classes from './ConfigPart.module.css'
import { DocumentHeader } from './DocumentHeader.tsx'
import { PartCode } from './PartCode.tsx'
import { PartPanes } from './PartPanes.tsx'
import { TestValuesBar } from './TestValuesBar.tsx'
import { useTestValues } from './use-test-values.ts'

/** The form of a config schema; src/app brings it, since features do not know each other. */
export type ConfigFormComponent = ComponentType<{
  schemaText: string | null
  values: unknown
  onValues?: (values: unknown) => void
  readOnly: boolean
  /** What a screen reader calls it; given, the form stands alone: how it is shown and reset is up to what is around it. */
  name?: string
  /** A place in the schema's text that a message speaks of; zero-based. */
  onPlace?: (line: number, column: number) => void
  /** An example for an empty schema. */
  onStartSchema?: (text: string) => void
}>

const part = { kind: 'config' } as const
const text = { scope: 'connector', field: 'configJson' } as const

/** The config schema as text, and the form it makes. */
export function ConfigPart({ connectorId, configForm: ConfigForm }: { connectorId: string; configForm: ConfigFormComponent }) {
  const { schemaText, isFrozen } = useDraft(connectorId, (draft) => ({ schemaText: draft.mine.configJson ?? '', isFrozen: frozenState(draft) !== null }))
  const shown = useDeferredValue(schemaText)
  const stored = useTestValues(connectorId, isFrozen)
  const goTo = useGoToPart()
  return (
    <PartPanes
      id="config"
      header={<DocumentHeader name="config" about="A JSON Schema of what an installation fills in." />}
      mainLabel="Schema"
      main={<PartCode connectorId={connectorId} part={part} text={text} />}
      asideLabel="Form"
      aside={
        <div className={classes.aside}>
          {stored.isPossible && <TestValuesBar stored={stored} isFrozen={isFrozen} />}
          <ConfigForm
            schemaText={shown}
            values={stored.values}
            onValues={stored.enter}
            readOnly={false}
            onPlace={(line) => goTo('config', { line })}
            onStartSchema={(schema) => setText(connectorId, text, schema)}
          />
        </div>
      }
      asideSize="420px"
    />
  )
}
