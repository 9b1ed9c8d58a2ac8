import { BenchToggle } from '../bench/BenchToggle.tsx'
import { useRunPlace } from '../bench/run-place-store.ts'
import { FormatButton } from '../lua/FormatButton.tsx'
import type { ConfigFormComponent } from './ConfigPart.tsx'
import { DocumentHeader } from './DocumentHeader.tsx'
import classes from './Parts.module.css'
import { RunnableCode } from './RunnableCode.tsx'

const part = { kind: 'sharedLibrary' } as const
const text = { scope: 'connector', field: 'sharedLibrary' } as const

/** The Lua that every module of the connector can use, run by one of them. */
export function SharedLibraryPart({ connectorId, configForm }: { connectorId: string; configForm: ConfigFormComponent }) {
  const place = useRunPlace(connectorId, part)
  return (
    <div className={classes.single}>
      <div className={classes.line}>
        <DocumentHeader name="sharedLibrary" about="Runs first; what it returns is “shared” in every module.">
          {place !== null && <BenchToggle />}
          <FormatButton connectorId={connectorId} part={part} />
        </DocumentHeader>
      </div>
      <div className={classes.fill}>
        <RunnableCode connectorId={connectorId} part={part} text={text} place={place} configForm={configForm} />
      </div>
    </div>
  )
}
