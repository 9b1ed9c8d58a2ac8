import { ActionIcon, Tooltip } from '@mantine/core'
import { Link2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { type DocumentName, documentLabels } from '../editor-part.ts'
import { partIcons } from '../part-icons.ts'
import { useCopyLink } from '../use-copy-link.ts'
import classes from './Parts.module.css'

type DocumentHeaderProps = { name: DocumentName; about: string; /** What can be done with it, before what every document can. */ children?: ReactNode }

export function DocumentHeader({ name, about, children }: DocumentHeaderProps) {
  const Icon = partIcons[name]
  const copyLink = useCopyLink(name)
  return (
    <>
      <Icon size={15} aria-hidden className={classes.icon} />
      <h1 className={classes.name}>{documentLabels[name]}</h1>
      <span className={classes.summary}>{about}</span>
      <span className={classes.gap} />
      {children}
      <Tooltip label="Copy link to the line">
        <ActionIcon aria-label="Copy link to the line" onClick={copyLink}>
          <Link2 size={15} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </>
  )
}
