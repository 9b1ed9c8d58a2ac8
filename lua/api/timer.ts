import type { HostFamily } from './host-family.ts'

export const timer: HostFamily = {
  name: 'timer',
  doc: 'Why the timer runs now.',
  modules: ['timers'],
  functions: [],
  values: [
    {
      name: 'timer',
      type: 'TimerRun',
      doc: 'An error makes the platform try again, as the retry setting says.',
      example: 'log.debug("due", { at = timer.dueAt, last = timer.lastFinishedAt })',
    },
  ],
  classes: [
    {
      name: 'TimerRun',
      doc: 'One run of a timer.',
      fields: [
        { name: 'dueAt', type: 'string', doc: 'When it was due, in ISO 8601.' },
        { name: 'lastFinishedAt', type: 'string', doc: 'When the last run that succeeded ended; `nil` the first time.', isOptional: true },
        { name: 'attempt', type: 'integer', doc: '1, and more when it is tried again.' },
      ],
    },
  ],
}
