import type { StoppedFrame } from '#src/workers/lua-run/contract.ts'
import { ValueTree } from '#src/ui/value-tree/ValueTree.tsx'
import { seenNode } from '#src/run-views/seen-node.ts'
import { CodeLink } from '../CodeLink.tsx'
import { useGoToCode } from '../use-go-to-code.ts'
import { shownGlobals, traceIn, useTrace } from './trace-store.ts'
import classes from './Trace.module.css'

/** Who called whom, and what each of them held at that moment. */
export function StackView({ connectorId, frames }: { connectorId: string; frames: readonly StoppedFrame[] }) {
  const trace = useTrace()
  const goToCode = useGoToCode(connectorId)
  const shown = trace.frame
  const frame = frames[shown]
  const choose = (index: number, at: StoppedFrame) => {
    traceIn(index)
    goToCode(at)
  }
  return (
    <div className={classes.stack}>
      <section aria-label="Call stack">
        <h3 className={classes.title}>Call stack</h3>
        <ol className={classes.frames}>
          {frames.map((each, index) => (
            <li key={index} className={classes.frame}>
              <button type="button" className={classes.frameName} aria-current={index === shown || undefined} onClick={() => choose(index, each)}>{frameName(frames, index)}</button>
              <CodeLink connectorId={connectorId} at={each} />
            </li>
          ))}
        </ol>
      </section>
      {frame !== undefined && (
        <section aria-label="Variables" className={classes.variables}>
          <Variables title="Locals" variables={frame.locals} />
          <Variables title="Upvalues" variables={frame.upvalues} />
          <Variables title="Globals" variables={shownGlobals(trace)} />
        </section>
      )}
    </div>
  )
}

/** Lua does not know what each function is called; the outermost call of a module's script is that of the script. */
export function frameName(frames: readonly StoppedFrame[], index: number): string {
  const frame = frames[index]
  const isOutermost = index === frames.length - 1 || (frame?.script !== 'shared' && frames.slice(index + 1).every(({ script }) => script !== frame?.script))
  return frame?.functionName ?? (isOutermost ? 'main chunk' : 'function')
}

function Variables({ title, variables }: { title: string; variables: StoppedFrame['locals'] }) {
  if (variables.length === 0) return null
  return (
    <>
      <h3 className={classes.title}>{title}</h3>
      {variables.map(({ name, value }, index) => <ValueTree key={`${index} ${name}`} node={seenNode(name, value)} label={name} openLevels={0} />)}
    </>
  )
}
