import { useMemo } from 'react'
import { parseContent } from '#domain/stored-content.ts'
import { type RevisionState, useRevisions } from './use-revisions.ts'
import { useVersions, type VersionState } from './version.ts'
import { parseReference } from './version-reference.ts'

/** The two sides as an address names them: versions, or what drafts were after one of their saves. */
export function useCompared(given: { left: string | undefined; right: string | undefined }): { left: VersionState; right: VersionState } {
  const left = given.left === undefined ? null : parseReference(given.left)
  const right = given.right === undefined ? null : parseReference(given.right)
  const versions = useVersions({ left: left?.id, right: right?.id })
  const revisions = useRevisions({ left, right })
  return { left: useThen(versions.left, revisions.left), right: useThen(versions.right, revisions.right) }
}

/** The version as it was then; as it is now where no revision was asked for. */
function useThen(now: VersionState, then: RevisionState): VersionState {
  const { status } = then
  const revision = then.status === 'found' ? then.revision : null
  return useMemo((): VersionState => {
    if (now.status !== 'found' || status === 'not asked') return now
    if (revision === null) return then.status === 'failed' ? then : { status: then.status === 'not found' ? 'not found' : 'loading' }
    const { number, savedAt, contentJson } = revision
    return { status: 'found', version: { ...now.version, revision: number, changedAt: savedAt, content: parseContent(contentJson) } }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- then is made anew with every rendering, its revision is not
  }, [now, status, revision])
}
