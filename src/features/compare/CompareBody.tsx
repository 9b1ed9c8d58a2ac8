import { Button } from '@mantine/core'
import { FileQuestion, GitCompareArrows, TriangleAlert } from 'lucide-react'
import { Blank } from '#src/ui/Blank.tsx'
import { CompareSkeleton } from './CompareSkeleton.tsx'
import { ComparisonView, type ComparisonViewProps } from './ComparisonView.tsx'
import type { VersionState } from './version.ts'

type CompareBodyProps = Omit<ComparisonViewProps, 'left' | 'right'> & { left: VersionState; right: VersionState }

export function CompareBody({ left, right, ...shown }: CompareBodyProps) {
  if (left.status === 'found' && right.status === 'found') {
    return <ComparisonView left={left.version} right={right.version} {...shown} />
  }
  const failed = [left, right].find((side) => side.status === 'failed')
  if (failed?.status === 'failed') {
    return (
      <Blank title="The versions could not be loaded" icon={<TriangleAlert size={28} aria-hidden />} role="alert" actions={<Button onClick={failed.retry}>Try again</Button>}>
        {failed.message}
      </Blank>
    )
  }
  const lost = left.status === 'not found' ? 'left' : right.status === 'not found' ? 'right' : null
  if (lost !== null) {
    return (
      <Blank title={`The ${lost} version is not there`} icon={<FileQuestion size={28} aria-hidden />} role="status">
        It may have been deleted, or the link is old. Choose another version above.
      </Blank>
    )
  }
  if (left.status === 'loading' || right.status === 'loading') return <CompareSkeleton />
  return (
    <Blank title={left.status === 'found' || right.status === 'found' ? 'Choose the other version' : 'Choose two versions'} icon={<GitCompareArrows size={28} aria-hidden />}>
      What was added, removed, renamed, moved and changed between them is shown here: the Lua, the settings, the config schema and the policy.
    </Blank>
  )
}
