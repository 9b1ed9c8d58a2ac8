import type { FunctionCall, Hit, PointHits, PointKind, SeenValue } from '#src/workers/lua-run/contract.ts'
import { ValueTree } from '#src/ui/value-tree/ValueTree.tsx'
import { BodyView } from './BodyView.tsx'
import { seenNode } from './seen-node.ts'
import classes from './LineValues.module.css'

const titles: Record<PointKind, string> = { local: 'Local', assignment: 'Assigned', parameters: 'Parameters', loop: 'Loop', call: 'Call', condition: 'Condition', return: 'Returned', statement: 'Ran' }

/** What one place computed in the moment that is shown. */
export function PointValues({ point: { point, count }, hit, onInto }: { point: PointHits; hit: Hit | null; onInto: ((call: FunctionCall) => void) | undefined }) {
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
      {hit?.argumentValues?.map((value, index) => <SeenView key={`argument ${index}`} name={`argument ${index + 1}`} value={value} />)}
      {hit?.values?.map((value, index) => <SeenView key={`value ${index}`} name={names[index] ?? (hit.values?.length === 1 ? 'value' : `value ${index + 1}`)} value={value} />)}
      {hit?.moreValues !== undefined && <p className={classes.nothing}>and {hit.moreValues} more</p>}
    </section>
  )
}

const textFrom = 80

/** A short value on a line of its own; a long text with its tree, its letters and its bytes. */
function SeenView({ name, value }: { name: string; value: SeenValue }) {
  if (value.type === 'string' && value.isText && (value.text.length > textFrom || /[<{[\n]/.test(value.text))) {
    return (
      <div className={classes.long}>
        <span className={classes.name}>{name}</span>
        <BodyView text={value.text} label={name} />
        {value.length > value.text.length && <p className={classes.nothing}>{value.length.toLocaleString('en')} bytes in all; the rest was not kept.</p>}
      </div>
    )
  }
  return <ValueTree node={seenNode(name, value)} label={name} openLevels={1} wantsFocus />
}
