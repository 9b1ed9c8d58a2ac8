import { Circle, CircleCheck, CircleDashed, CircleX, type LucideIcon } from 'lucide-react'
import classes from './StateMark.module.css'

export type StateTone = 'added' | 'removed' | 'changed' | 'quiet'

const icons: Record<StateTone, LucideIcon> = { added: CircleCheck, removed: CircleX, changed: CircleDashed, quiet: Circle }

/** A state as a picture with a name; told apart by its shape, not by colour alone. */
export function StateMark({ tone, label }: { tone: StateTone; label: string }) {
  const Icon = icons[tone]
  return <Icon size={14} role="img" aria-label={label} className={classes.mark} data-tone={tone} />
}
