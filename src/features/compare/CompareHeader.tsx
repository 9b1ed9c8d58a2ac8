import { ActionIcon, Tooltip } from '@mantine/core'
import { ArrowLeftRight } from 'lucide-react'
import type { VersionState } from './version.ts'
import classes from './CompareHeader.module.css'
import { VersionSide } from './VersionSide.tsx'

type CompareHeaderProps = { left: VersionState; right: VersionState; onPick: (side: 'left' | 'right', id: string) => void; onSwap: () => void }

export function CompareHeader({ left, right, onPick, onSwap }: CompareHeaderProps) {
  return (
    <header className={classes.header}>
      <VersionSide side="left" state={left} other={versionIn(right)} onPick={(id) => onPick('left', id)} />
      <Tooltip label="Swap the two sides">
        <ActionIcon size="lg" aria-label="Swap the two sides" onClick={onSwap}>
          <ArrowLeftRight size={16} />
        </ActionIcon>
      </Tooltip>
      <VersionSide side="right" state={right} other={versionIn(left)} onPick={(id) => onPick('right', id)} />
    </header>
  )
}

const versionIn = (state: VersionState) => (state.status === 'found' ? state.version : null)
