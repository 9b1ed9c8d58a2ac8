import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { partLabel } from '#domain/parts/part-label.ts'
import type { PlacedProblem } from '#src/workspace/problem-places.ts'
import type { ServerVersion } from '#src/workspace/server-version.ts'
import classes from './PublishProblems.module.css'

type PublishProblemsProps = { draft: ServerVersion; problems: readonly PlacedProblem[]; onLeave: () => void }

const shownAtMost = 5

/** What must be mended before the draft can be frozen, each with its place. */
export function PublishProblems({ draft: { head, content }, problems, onLeave }: PublishProblemsProps) {
  const more = problems.length - shownAtMost
  return (
    <>
      It can not be published yet:
      <ul className={classes.problems}>
        {problems.slice(0, shownAtMost).map(({ part, message }) => (
          <li key={`${partLabel(part, content)} ${message}`}><strong>{partLabel(part, content)}</strong>: {message}</li>
        ))}
        {more > 0 && <li>and {more} more.</li>}
      </ul>
      <Anchor onClick={onLeave} size="sm" renderRoot={(props) => <Link to="/connectors/$connectorId" params={{ connectorId: head.id }} {...props} />}>Go to the draft</Anchor>
    </>
  )
}
