import { ActionIcon, Skeleton, Tooltip } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { SquareArrowOutUpRight } from 'lucide-react'
import { RelativeTime } from '#src/ui/RelativeTime.tsx'
import { StateTag } from './StateTag.tsx'
import { type Version, type VersionState, versionName } from './version.ts'
import { VersionPicker } from './VersionPicker.tsx'
import classes from './VersionSide.module.css'

type VersionSideProps = { side: 'left' | 'right'; state: VersionState; other: Version | null; onPick: (id: string) => void }

/** The head of one side: which version it is, and the way to another one. */
export function VersionSide({ side, state, other, onPick }: VersionSideProps) {
  const version = state.status === 'found' ? state.version : null
  const current = version === null ? 'none is chosen' : `now ${version.name}, ${versionName(version)}, ${version.state}`
  return (
    <div className={classes.side}>
      <VersionPicker label={`Choose the ${side} version, ${current}`} own={version} other={other} onPick={onPick}>
        <span className={classes.sign} data-side={side}>{side === 'left' ? 'Left' : 'Right'}</span>
        {version === null ? <Placeholder state={state} /> : <VersionWords version={version} />}
      </VersionPicker>
      {version !== null && (
        <Tooltip label="Open in the editor">
          <ActionIcon component={Link} to={`/connectors/${version.id}`} aria-label={`Open the ${side} version in the editor`}>
            <SquareArrowOutUpRight size={15} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  )
}

function VersionWords({ version }: { version: Version }) {
  return (
    <span className={classes.words}>
      <span className={classes.name}>{version.name}</span>
      <span className={classes.line}>
        <span className={classes.handle}>{versionName(version)}</span>
        <StateTag state={version.state} />
        <span className={classes.time}>changed <RelativeTime time={version.changedAt} /></span>
      </span>
    </span>
  )
}

function Placeholder({ state }: { state: VersionState }) {
  if (state.status !== 'loading') return <span className={classes.placeholder}>{state.status === 'not chosen' ? 'Choose a version' : 'Choose another version'}</span>
  return (
    <span className={classes.words}>
      <Skeleton height={12} width={160} my={4} />
      <Skeleton height={10} width={220} my={4} />
    </span>
  )
}
