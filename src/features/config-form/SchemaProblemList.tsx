import { Alert, UnstyledButton } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import type { SchemaProblem } from '#domain/config-schema/schema-problem.ts'
import classes from './ProblemList.module.css'

type SchemaProblemListProps = { problems: readonly SchemaProblem[]; hasOldForm: boolean; onPlace: ((line: number, column: number) => void) | undefined }

const shownProblems = 5

/** What is wrong with the schema and where. */
export function SchemaProblemList({ problems, hasOldForm, onPlace }: SchemaProblemListProps) {
  const title = problems[0]?.code === 'too_large' ? 'This schema is too large for a form' : 'The schema is broken'
  return (
    <Alert role="alert" color="red" variant="light" p="xs" m="sm" icon={<TriangleAlert size={16} />} title={title} classNames={{ title: classes.title }}>
      <ul className={classes.list}>
        {problems.slice(0, shownProblems).map((problem) => (
          <li key={`${problem.pointer} ${problem.message}`}>
            {problem.message}{' '}
            <PlaceLink problem={problem} onPlace={onPlace} />
          </li>
        ))}
        {problems.length > shownProblems && <li>and {problems.length - shownProblems} more.</li>}
      </ul>
      {hasOldForm && <p className={classes.note}>Below is the form as it was before.</p>}
    </Alert>
  )
}

function PlaceLink({ problem: { line, column, pointer }, onPlace }: { problem: SchemaProblem; onPlace: SchemaProblemListProps['onPlace'] }) {
  const place = `Line ${line + 1}, column ${column + 1}${pointer === '' ? '' : `, at ${pointer}`}`
  return onPlace === undefined ? <span className={classes.place}>{place}</span> : <UnstyledButton className={classes.link} onClick={() => onPlace(line, column)}>{place}</UnstyledButton>
}
