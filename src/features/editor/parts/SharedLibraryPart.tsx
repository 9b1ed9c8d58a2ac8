import { FormatButton } from '../lua/FormatButton.tsx'
import { PartCode } from './PartCode.tsx'
import { DocumentHeader } from './DocumentHeader.tsx'
import classes from './Parts.module.css'

const part = { kind: 'sharedLibrary' } as const
const text = { scope: 'connector', field: 'sharedLibrary' } as const

/** The Lua that every module of the connector can use. */
export function SharedLibraryPart({ connectorId }: { connectorId: string }) {
  return (
    <div className={classes.single}>
      <div className={classes.line}>
        <DocumentHeader name="sharedLibrary" about="Runs first; what it returns is “shared” in every module." />
        <FormatButton connectorId={connectorId} part={part} />
      </div>
      <div className={classes.fill}>
        <PartCode connectorId={connectorId} part={part} text={text} />
      </div>
    </div>
  )
}
