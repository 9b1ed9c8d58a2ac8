import { Tag } from '#src/ui/Tag.tsx'
import classes from './Bench.module.css'
import type { BenchRun } from './run-store.ts'
import { shortStopWords } from './result/stop-words.ts'

/** What the last run came to, in a word. */
export function RunOutcome({ run }: { run: BenchRun }) {
  return <span role="status" aria-label="Last run" className={classes.outcome}><Words run={run} /></span>
}

function Words({ run }: { run: BenchRun }) {
  switch (run.status) {
    case 'none':
      return null
    case 'running':
      return <Tag tone="accent">Running…</Tag>
    case 'refused':
      return <Tag tone="removed">{run.message}</Tag>
    case 'finished': {
      const { result, tookMs } = run.run.report
      if (result.status === 'returned') return <Tag tone="added">Returned in {tookMs.toFixed(1)} ms</Tag>
      return <Tag tone="removed">{result.status === 'failed' ? 'Failed' : shortStopWords[result.reason]}</Tag>
    }
  }
}
