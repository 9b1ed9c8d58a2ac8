import { Alert } from '@mantine/core'
import { Timer } from 'lucide-react'
import { configSchemaLimits } from '#domain/config-schema/limits.ts'
import type { ConfigCheck } from '#src/workers/config-validation/contract.ts'
import classes from './ProblemList.module.css'

/** Said when the values could not be checked. */
export function CheckNotice({ check }: { check: ConfigCheck | null }) {
  if (check === null || check.status === 'checked') return null
  return (
    <Alert role="status" color="yellow" variant="light" p="xs" mx="sm" mt="sm" icon={<Timer size={16} />} title="The values are not checked" classNames={{ title: classes.title }}>
      <p className={classes.list}>{check.status === 'failed' ? check.message : slowSentence(check.pattern)}</p>
    </Alert>
  )
}

function slowSentence(pattern: string | null): string {
  if (pattern === null) return `The check was stopped after ${configSchemaLimits.checkTime / 1_000} seconds: the schema or the values are too large.`
  return `The pattern ${pattern} was stopped after ${configSchemaLimits.patternTime} ms: it is too slow for this value. Write it without repetitions inside repetitions.`
}
