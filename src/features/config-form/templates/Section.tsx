import { ActionIcon, Badge, UnstyledButton } from '@mantine/core'
import { ChevronRight, Eraser } from 'lucide-react'
import { type ReactNode, useDeferredValue, useId } from 'react'
import { useConfigDocument } from '../config-form-context.ts'
import { RequiredMark } from '../widgets/RequiredMark.tsx'
import classes from './Section.module.css'

type SectionProps = {
  id: string
  title: string
  /** The name in config, where the title is another. */
  name: string | undefined
  description: string | undefined
  isRequired: boolean
  /** What stands beside the title: a number of items, a word. */
  note?: string | undefined
  errorCount: number
  isOpen: boolean
  onToggle: () => void
  /** Offered where there is something that can be taken back. */
  onClear?: (() => void) | undefined
  children: ReactNode
}

/** A part with parts inside, which opens and closes. */
export function Section({ id, title, name, description, isRequired, note, errorCount, isOpen, onToggle, onClear, children }: SectionProps) {
  const titleId = useId()
  const { isLarge } = useConfigDocument()
  const isBodyDue = useDeferredValue(true, !isLarge)
  return (
    <div role="group" className={classes.section} aria-labelledby={titleId}>
      <div className={classes.header}>
        <UnstyledButton id={id} className={classes.toggle} aria-expanded={isOpen} onClick={onToggle}>
          <ChevronRight size={14} className={classes.chevron} data-open={isOpen} aria-hidden />
          <span id={titleId} className={classes.title}>{title}</span>
          {isRequired && <RequiredMark />}
          {note !== undefined && <span className={classes.note}>{note}</span>}
          {name !== undefined && <code className={classes.key} aria-hidden>{name}</code>}
        </UnstyledButton>
        {errorCount > 0 && <Badge size="sm" color="red" variant="light" className={classes.badge}>{errorCount === 1 ? '1 problem' : `${errorCount} problems`}</Badge>}
        {onClear !== undefined && (
          <ActionIcon size="sm" title={`Clear ${title}`} aria-label={`Clear ${title}`} onClick={onClear}><Eraser size={14} /></ActionIcon>
        )}
      </div>
      {isOpen && (
        <div className={classes.body}>
          {description !== undefined && <p className={classes.description}>{description}</p>}
          {isBodyDue && children}
        </div>
      )}
    </div>
  )
}
