import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { say } from '../notices/undo-notice.tsx'
import classes from './ConfigPart.module.css'
import type { TestValues } from './use-test-values.ts'

type TestValuesBarProps = { stored: TestValues; values: unknown; isChanged: boolean; isFrozen: boolean; onSaved: () => void }

/** Keeps what was filled in as the test values of the draft. */
export function TestValuesBar({ stored, values, isChanged, isFrozen, onSaved }: TestValuesBarProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const save = async () => {
    const wrong = await stored.save(values)
    setProblem(wrong)
    if (wrong !== null) return
    onSaved()
    say('The test values are kept. Secrets are never stored.')
  }
  return (
    <div className={classes.bar}>
      <Text size="xs" c={problem === null ? 'dimmed' : 'var(--studio-removed)'} role={problem === null ? undefined : 'alert'} className={classes.about}>
        {problem ?? 'Test values: what this draft is tried with'}
      </Text>
      {!isFrozen && <Button variant="default" size="compact-xs" disabled={!isChanged} onClick={save}>Keep values</Button>}
    </div>
  )
}
