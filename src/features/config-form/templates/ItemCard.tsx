import { UnstyledButton } from '@mantine/core'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, use, useId, useState } from 'react'
import { RevealedContext } from '../config-form-context.ts'
import classes from './ItemCard.module.css'

type ItemCardProps = { name: string; summary: string; buttons: ReactNode; children: ReactNode }

/** An item with parts inside, under a head with its number, what it holds and its buttons. */
export function ItemCard({ name, summary, buttons, children }: ItemCardProps) {
  const titleId = useId()
  const revealed = use(RevealedContext)
  const [isOpen, setOpen] = useState(true)
  const [answered, setAnswered] = useState(revealed?.times ?? 0)
  if (revealed !== null && revealed.times !== answered) {
    setAnswered(revealed.times)
    setOpen(true)
  }
  return (
    <li className={classes.card} aria-labelledby={titleId}>
      <div className={classes.head}>
        <UnstyledButton className={classes.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <ChevronRight size={14} className={classes.chevron} data-open={isOpen} aria-hidden />
          <span id={titleId} className={classes.title}>{name}</span>
          <span className={classes.summary}>{summary}</span>
        </UnstyledButton>
        {buttons}
      </div>
      {isOpen && <div className={classes.body}>{children}</div>}
    </li>
  )
}
