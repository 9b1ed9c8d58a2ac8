import { invalid, jsonProblems, missing, retryProblems, text } from './check.ts'
import type { ModuleKind } from './module-kind.ts'

export const reactions: ModuleKind = {
  name: 'reactions',
  label: 'Reaction',
  plural: 'Reactions',
  explanation: 'Runs when something changes inside the platform: a job is created, a contact updated.',
  settings: [
    { key: 'resource', label: 'Resource', help: 'What is watched, as in job, order or contact.', input: { type: 'text', placeholder: 'e.g. job' } },
    {
      key: 'events',
      label: 'Events',
      input: {
        type: 'choices',
        options: [
          { value: 'CREATED', label: 'Created' },
          { value: 'UPDATED', label: 'Updated' },
          { value: 'DESTROYED', label: 'Destroyed' },
        ],
      },
    },
    { key: 'changedFields', label: 'Only when these fields change', help: 'Empty: any field.', input: { type: 'words' } },
    { key: 'filterJson', label: 'Filter', help: 'JSON; only records that match it start the script.', input: { type: 'json' } },
    { key: 'ignoreOwnChanges', label: "Ignore the connector's own changes", input: { type: 'switch' } },
    { key: 'retry', label: 'Retry', input: { type: 'retry' } },
  ],
  initialSettings: { resource: 'job', events: ['CREATED'], changedFields: null, filterJson: null, ignoreOwnChanges: true, retry: null },
  startingScript: '-- `event` holds type, record, changes and the time.\nlog.info("changed", { id = event.record.id })\n',
  problems: (settings) => {
    const resource = text(settings, 'resource')
    const events = settings['events']
    return [
      ...(resource === '' ? [missing('resource', 'A resource is required, as in job.')] : []),
      ...(resource !== '' && !/^[a-z][a-z0-9_.]{0,62}$/.test(resource)
        ? [invalid('resource', 'A resource is lower-case letters, digits, dots and underscores, as in job.')]
        : []),
      ...(Array.isArray(events) && events.length > 0 ? [] : [missing('events', 'Choose one event at least.')]),
      ...jsonProblems(settings, 'filterJson', 'The filter'),
      ...retryProblems(settings),
    ]
  },
  summary: (settings) => {
    const events = settings['events']
    const names = Array.isArray(events) ? events.map((event) => String(event).toLowerCase()).join(', ') : ''
    return `${text(settings, 'resource')} ${names}`.trim()
  },
}
