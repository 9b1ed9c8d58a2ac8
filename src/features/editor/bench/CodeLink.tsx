import type { CodePlace } from '#src/workers/lua-run/contract.ts'
import classes from './Bench.module.css'
import { useGoToCode } from './use-go-to-code.ts'

/** A line of a script that one can go to, as in "signal:12". */
export function CodeLink({ connectorId, at, onGo }: { connectorId: string; at: CodePlace; onGo?: () => void }) {
  const goToCode = useGoToCode(connectorId)
  const script = at.script === 'shared' ? 'shared' : at.script.slice(at.script.indexOf('/') + 1)
  const go = () => {
    goToCode(at)
    onGo?.()
  }
  return <button type="button" className={classes.link} aria-label={`Line ${at.line + 1} of ${script}`} onClick={go}>{script}:{at.line + 1}</button>
}
