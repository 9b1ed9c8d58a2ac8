import { Popover, UnstyledButton } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { CircleAlert, CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { partLabel } from '#domain/parts/part-label.ts'
import type { PlacedProblem } from '#src/workspace/problem-places.ts'
import { useDraft } from '../use-draft.ts'
import { problemKey } from '../use-save.ts'
import { useShowProblem } from '../use-show-problem.ts'
import classes from './StatusBar.module.css'

type ProblemsMenuProps = { problems: readonly PlacedProblem[] }

const route = getRouteApi('/connectors/$connectorId')

/** Everything that is wrong, each a way to its place. */
export function ProblemsMenu({ problems }: ProblemsMenuProps) {
  const { connectorId } = route.useParams()
  const { mine } = useDraft(connectorId, (draft) => ({ mine: draft.mine }))
  const [isOpen, setIsOpen] = useState(false)
  const show = useShowProblem()
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="top-start" width={460} shadow="md" trapFocus transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <UnstyledButton className={classes.button} data-wrong={problems.length > 0 || undefined} onClick={() => setIsOpen((before) => !before)}>
          {problems.length > 0 ? <CircleAlert size={13} aria-hidden /> : <CircleCheck size={13} aria-hidden />}
          {problems.length === 1 ? '1 problem' : `${problems.length === 0 ? 'No' : problems.length} problems`}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={4} aria-label="Problems">
        {problems.length === 0 ? (
          <p className={classes.none}>Nothing is wrong. Broken Lua is told when one publishes: until then it can be saved.</p>
        ) : (
          <ul className={classes.problems}>
            {problems.map((problem) => (
              <li key={problemKey(problem)}>
                <button type="button" className={classes.problem} onClick={() => go(problem)}>
                  <span className={classes.place}>{partLabel(problem.part, mine)}</span>
                  <span>{problem.message}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover.Dropdown>
    </Popover>
  )

  function go(problem: PlacedProblem) {
    setIsOpen(false)
    show(problem)
  }
}
