import type { FunctionCall, Hit, PointHits, PointKind, SeenValue } from '#src/workers/lua-run/contract.ts'
import { ValueTree } from '#src/ui/value-tree/ValueTree.tsx'
import { BodyView } from './BodyView.tsx'
import { HexDump } from './HexDump.tsx'
import { seenNode } from './seen-node.ts'
import { hexBytes, isTextCut } from './seen-strings.ts'
import classes from './LineValues.module.css'

const titles: Record<PointKind, string> = { local: 'Local', assignment: 'Assigned', parameters: 'Parameters', loop: 'Loop', call: 'Call', condition: 'Condition', return: 'Returned', statement: 'Ran' }

type PointValuesProps = { point: PointHits; hit: Hit | null; onInto: ((call: FunctionCall) => void) | undefined; /** More of the values is on its way. */ isReading: boolean }

/** What one place computed in the moment that is shown. */
export function PointValues({ point: { point, count }, hit, onInto, isReading }: PointValuesProps) {
  const ledTo = hit?.ledTo
  const names = point.kind === 'call' ? [] : point.names
  return (
    <section className={classes.point} aria-label={titles[point.kind]}>
      <h3 className={classes.pointTitle}>
        {titles[point.kind]}{point.kind === 'call' && <code> {point.names[0]}</code>}
        <span className={classes.about}>{count === 1 ? 'once' : `${count.toLocaleString('en')} times`}</span>
        {onInto !== undefined && ledTo !== undefined && <button type="button" className={classes.into} onClick={() => onInto(ledTo)}>Go into the call</button>}
      </h3>
      {hit === null && <p className={classes.nothing}>It did not run in the call or turn that is chosen, or that moment was not kept.</p>}
      {hit?.error !== undefined && <p role="alert" className={classes.error}>{hit.error}</p>}
      {hit?.argumentValues?.map((value, index) => <SeenView key={`argument ${index}`} name={`argument ${index + 1}`} value={value} isReading={isReading} />)}
      {hit?.values?.map((value, index) => <SeenView key={`value ${index}`} name={names[index] ?? (hit.values?.length === 1 ? 'value' : `value ${index + 1}`)} value={value} isReading={isReading} />)}
      {hit?.moreValues !== undefined && !isReading && <p className={classes.nothing}>and {hit.moreValues} more</p>}
    </section>
  )
}

const textFrom = 64

/** A short value on a line of its own; a long text with its tree, its letters and its bytes. */
function SeenView({ name, value, isReading }: { name: string; value: SeenValue; isReading: boolean }) {
  if (value.type === 'string' && value.isText && (value.length > textFrom || /[<{[\n]/.test(value.text))) {
    return (
      <div className={classes.long}>
        <span className={classes.name}>{name}</span>
        <BodyView text={value.text} label={name} />
        {isTextCut(value) && !isReading && <p className={classes.nothing}>{value.length.toLocaleString('en')} bytes in all; the rest was not kept.</p>}
      </div>
    )
  }
  if (value.type === 'string' && !value.isText) {
    return (
      <div className={classes.long}>
        <span className={classes.name}>{name}</span> <span className={classes.about}>{value.length.toLocaleString('en')} bytes</span>
        <HexDump bytes={hexBytes(value)} length={value.length} label={name} />
      </div>
    )
  }
  return <ValueTree node={seenNode(name, value)} label={name} openLevels={1} wantsFocus />
}
