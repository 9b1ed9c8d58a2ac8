import type { ReactNode } from 'react'
import classes from './Tag.module.css'

export type TagTone = 'quiet' | 'accent' | 'added' | 'changed' | 'removed'

/** A small word with a coloured dot before it, for the state of a thing. */
export function Tag({ tone, children }: { tone: TagTone; children: ReactNode }) {
  return <span className={classes.tag} data-tone={tone}>{children}</span>
}
