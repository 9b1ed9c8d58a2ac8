import { UnstyledButton } from '@mantine/core'
import type { ValueProblem } from '#domain/config-schema/check/value-problem.ts'
import classes from './ProblemList.module.css'

type ValueProblemListProps = { problems: readonly ValueProblem[]; onReveal: (pointer: string) => void }

/** All that is wrong with the values; each leads to its field. */
export function ValueProblemList({ problems, onReveal }: ValueProblemListProps) {
  return (
    <section className={classes.values} aria-label="Problems of the values">
      <ul className={classes.list}>
        {problems.map(({ pointer, message }) => (
          <li key={`${pointer} ${message}`}>
            <UnstyledButton className={classes.link} onClick={() => onReveal(pointer)}>{pointer === '' ? 'Config' : pointer.slice(1).replaceAll('/', '.')}</UnstyledButton>
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
