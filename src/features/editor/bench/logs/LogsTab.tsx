import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { isRecord } from '#domain/parts/same-value.ts'
import type { LogLine } from '#src/workers/lua-run/contract.ts'
import { jsonNode } from '#src/ui/value-tree/json-node.ts'
import { ValueTree } from '#src/ui/value-tree/ValueTree.tsx'
import benchClasses from '../Bench.module.css'
import { type NotedRun, NoteLink } from '../NoteLink.tsx'
import type { ShownRun } from '../run-store.ts'
import classes from './Logs.module.css'

const levels = ['debug', 'info', 'warn', 'error'] as const satisfies readonly LogLine['level'][]
type Level = (typeof levels)[number]
const isLevel = (value: string): value is Level => levels.some((level) => level === value)

/** What the script wrote to its log, from a level on. */
export function LogsTab({ connectorId, run, isEarlier }: { connectorId: string; run: ShownRun | null; isEarlier: boolean }) {
  const [from, setFrom] = useState<Level>('debug')
  const logs = run?.report.logs ?? []
  const shown = [...logs.entries()].filter(([, { level }]) => levels.indexOf(level) >= levels.indexOf(from))
  if (run === null || logs.length === 0) return <p className={benchClasses.none}>{run === null ? 'Not run yet.' : 'The run wrote nothing to its log.'}</p>
  return (
    <>
      <div className={classes.filter}>
        <SegmentedControl size="xs" aria-label="From this level on" value={from} data={levels.map((level) => ({ value: level, label: level }))} onChange={(value) => isLevel(value) && setFrom(value)} />
        <span className={classes.count}>{countWords(shown.length, logs.length)}</span>
      </div>
      <ol className={classes.lines} aria-label="Log">
        {shown.map(([index, line]) => <LogRow key={index} connectorId={connectorId} run={run} isEarlier={isEarlier} index={index} line={line} />)}
      </ol>
    </>
  )
}

const countWords = (shown: number, all: number) => (shown < all ? `${shown} of ${all} lines` : all === 1 ? '1 line' : `${all} lines`)

function LogRow({ line, index, ...noted }: NotedRun & { index: number; line: LogLine }) {
  const { level, message, fields, at, afterMs } = line
  const hasFields = isRecord(fields) && Object.keys(fields).length > 0
  return (
    <li className={classes.line} data-level={level}>
      <span className={classes.level}>{level}</span>
      <span className={classes.after}>+{afterMs.toFixed(0)} ms</span>
      <div className={classes.said}>
        <span className={classes.text}>{message}</span>
        {hasFields && <ValueTree node={jsonNode('', fields)} label="Fields" openLevels={0} />}
      </div>
      <NoteLink {...noted} part="logs" index={index} at={at} />
    </li>
  )
}
