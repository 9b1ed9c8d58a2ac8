import { scheduleProblem, scheduleWords, timezoneProblem } from '../schedule.ts'
import type { Problem } from '../problem.ts'
import { invalid, missing, retryProblems, text } from './check.ts'
import type { ModuleKind } from './module-kind.ts'

export const timers: ModuleKind = {
  name: 'timers',
  label: 'Timer',
  plural: 'Timers',
  explanation: 'Runs on a schedule: asks a data source that can not call by itself.',
  settings: [
    { key: 'schedule', label: 'Schedule', help: 'Five fields: minute, hour, day of month, month, day of week.', input: { type: 'schedule' } },
    { key: 'intervalSeconds', label: 'Interval', help: 'Instead of a schedule.', input: { type: 'number', min: 10, max: 604_800, unit: 'seconds' } },
    { key: 'timezone', label: 'Time zone', input: { type: 'timezone' } },
    {
      key: 'overlap',
      label: 'While the last run still goes on',
      input: { type: 'choice', options: [{ value: 'SKIP', label: 'Skip the run' }, { value: 'QUEUE', label: 'Wait for it' }] },
    },
    {
      key: 'catchUp',
      label: 'Runs missed while the platform was down',
      input: { type: 'choice', options: [{ value: 'NONE', label: 'Drop them' }, { value: 'LAST', label: 'Run the last one' }] },
    },
    { key: 'retry', label: 'Retry', input: { type: 'retry' } },
  ],
  initialSettings: { schedule: '*/15 * * * *', intervalSeconds: null, timezone: 'UTC', overlap: 'SKIP', catchUp: 'NONE', retry: null },
  startingScript: '-- `timer` holds the time the run was due and when the last one finished.\nlog.info("due", { at = timer.dueAt })\n',
  problems: (settings) => [...whenProblems(settings), ...timezoneProblem(text(settings, 'timezone')), ...retryProblems(settings)],
  summary: (settings) => {
    const interval = settings['intervalSeconds']
    if (typeof interval === 'number') return `every ${interval} seconds`
    return scheduleWords(text(settings, 'schedule')) ?? text(settings, 'schedule')
  },
}

function whenProblems(settings: Readonly<Record<string, unknown>>): Problem[] {
  const schedule = text(settings, 'schedule')
  const interval = settings['intervalSeconds']
  const hasInterval = interval !== null && interval !== undefined
  if (schedule === '' && !hasInterval) return [missing('schedule', 'A timer needs a schedule or an interval.')]
  if (schedule !== '' && hasInterval) return [invalid('intervalSeconds', 'A timer has a schedule or an interval, not both.')]
  if (schedule !== '') return scheduleProblem(schedule)
  const isFit = typeof interval === 'number' && Number.isInteger(interval) && interval >= 10 && interval <= 604_800
  return isFit ? [] : [invalid('intervalSeconds', 'An interval is a whole number of seconds, from 10 to 604,800 (a week).')]
}
