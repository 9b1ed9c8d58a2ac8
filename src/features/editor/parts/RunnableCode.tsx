import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { BesideBench } from '../bench/BesideBench.tsx'
import { LiveAsk } from '../live/LiveAsk.tsx'
import type { ConfigFormComponent } from './ConfigPart.tsx'
import { PartCode, type PartCodeProps } from './PartCode.tsx'
import classes from './Parts.module.css'

type RunnableCodeProps = PartCodeProps & { /** Null where there is no module to run. */ place: ModulePlace | null; configForm: ConfigFormComponent }

/** Lua that runs while it is typed, once somebody who has to has agreed; what it does beside it where that is wanted. */
export function RunnableCode({ place, configForm, ...code }: RunnableCodeProps) {
  return (
    <BesideBench connectorId={code.connectorId} part={code.part} place={place} configForm={configForm}>
      <div className={classes.asked}>
        <LiveAsk connectorId={code.connectorId} part={code.part} />
        <PartCode {...code} />
      </div>
    </BesideBench>
  )
}
