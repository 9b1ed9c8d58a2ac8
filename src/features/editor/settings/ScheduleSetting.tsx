import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { nextRuns, scheduleWords } from '#domain/schedule.ts'
import { type SettingInputProps, textOf } from './setting-input.ts'
import classes from './Settings.module.css'

const runsShown = 5

/** A cron expression with what it means: in words, and as the next runs in the timer's time zone. */
export function ScheduleSetting({ setting, value, values, problem, isReadOnly, onChange }: SettingInputProps) {
  const schedule = textOf(value)
  const words = schedule === '' ? null : scheduleWords(schedule)
  return (
    <div>
      <TextInput
        label={setting.label}
        description={setting.help}
        placeholder="*/15 * * * *"
        value={schedule}
        error={problem}
        readOnly={isReadOnly}
        spellCheck={false}
        autoComplete="off"
        classNames={{ input: classes.code ?? '' }}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      />
      {words !== null && <p className={classes.words}>{words}</p>}
      {words !== null && <NextRuns schedule={schedule} timezone={textOf(values['timezone'])} />}
    </div>
  )
}

function NextRuns({ schedule, timezone }: { schedule: string; timezone: string }) {
  const from = useMinute()
  const runs = nextRuns({ schedule, timezone, from, count: runsShown })
  if (runs.length === 0) return null
  const format = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: timezone })
  return (
    <div className={classes.runs}>
      <h3 className={classes.runsTitle}>Next runs in {timezone}</h3>
      <ol aria-label="Next runs">
        {runs.map((run) => (
          <li key={run.getTime()}><time dateTime={run.toISOString()}>{format.format(run)}</time></li>
        ))}
      </ol>
    </div>
  )
}

/** The time, renewed often enough that a past run does not stay in the list. */
function useMinute(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const clock = setInterval(() => setNow(new Date()), 20_000)
    return () => clearInterval(clock)
  }, [])
  return now
}
