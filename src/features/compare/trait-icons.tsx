import { ArrowUpDown, type LucideIcon, Minus, Pencil, Plus, SquarePen } from 'lucide-react'
import type { Trait } from '#domain/compare/change.ts'
import classes from './trait-icons.module.css'

const icons: Record<Trait, LucideIcon> = { added: Plus, removed: Minus, renamed: SquarePen, moved: ArrowUpDown, changed: Pencil }

/** A trait's sign; the word always stands beside it. */
export function TraitIcon({ trait }: { trait: Trait }) {
  const Icon = icons[trait]
  return <Icon size={13} strokeWidth={2.25} aria-hidden className={classes[trait]} />
}

export function TraitWord({ trait }: { trait: Trait }) {
  return (
    <span className={classes.word}>
      <TraitIcon trait={trait} />
      {trait}
    </span>
  )
}
