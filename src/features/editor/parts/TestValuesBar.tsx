import { Button, Text } from '@mantine/core'
import classes from './ConfigPart.module.css'
import type { TestValues } from './use-test-values.ts'

type TestValuesBarProps = { stored: TestValues; isFrozen: boolean }

/** Says what becomes of what is filled in. */
export function TestValuesBar({ stored: { keeping, again }, isFrozen }: TestValuesBarProps) {
  if (keeping.status === 'failed') {
    return (
      <div className={classes.bar}>
        <Text size="xs" c="var(--studio-removed)" role="alert" className={classes.about}>The test values are not kept: {keeping.message}</Text>
        <Button variant="default" size="compact-xs" onClick={again}>Keep again</Button>
      </div>
    )
  }
  return (
    <div className={classes.bar}>
      <Text size="xs" c="dimmed" className={classes.about}>{isFrozen ? 'Test values, for a look: only a draft keeps them' : 'Test values: what this draft is tried with'}</Text>
      <Text size="xs" c="dimmed" role="status">{keepingWords[keeping.status]}</Text>
    </div>
  )
}

const keepingWords = { idle: '', pending: 'Keeping…', kept: 'Kept, without secrets' }
