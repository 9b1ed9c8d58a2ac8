import { CircleAlert, CircleX, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { Severity } from '#src/workers/lua-language/contract.ts'
import type { EditorProblem } from './problem-list.ts'
import classes from './ProblemsPanel.module.css'

const levels: Record<Severity, { icon: LucideIcon; label: string }> = {
  error: { icon: CircleX, label: 'Error' },
  warning: { icon: TriangleAlert, label: 'Warning' },
  information: { icon: Info, label: 'Information' },
  hint: { icon: CircleAlert, label: 'Hint' },
}

type ProblemRowProps = { problem: EditorProblem; isTabStop: boolean; onKeyDown: (event: KeyboardEvent) => void; onGo: () => void }

export function ProblemRow({ problem, isTabStop, onKeyDown, onGo }: ProblemRowProps) {
  const { severity, message, about, position } = problem
  const { icon: Icon, label } = levels[severity]
  return (
    <button type="button" data-problem tabIndex={isTabStop ? 0 : -1} className={classes.problem} onKeyDown={onKeyDown} onClick={onGo}>
      <Icon size={14} role="img" aria-label={label} className={classes.level} data-level={severity} />
      <span className={classes.message}>{message.replaceAll('`', '')}</span>
      <span className={classes.about}>{about}</span>
      {position !== null && <span className={classes.place}>Ln {position.line + 1}, Col {position.column + 1}</span>}
    </button>
  )
}
