import type { HostFamily } from './host-family.ts'

export const event: HostFamily = {
  name: 'event',
  doc: 'The change that started the reaction.',
  modules: ['reactions'],
  functions: [],
  values: [
    {
      name: 'event',
      type: 'ReactionEvent',
      doc: 'An error makes the platform try again, as the retry setting says.',
      example: 'local job = event.record\nif event.changes.status then log.info("status", { job = job.id, from = event.changes.status.from }) end',
    },
  ],
  classes: [
    {
      name: 'ReactionEvent',
      doc: 'A change to a record of the platform.',
      fields: [
        { name: 'id', type: 'string', doc: 'The same when the reaction is tried again.' },
        { name: 'type', type: '"created"|"updated"|"destroyed"', doc: 'What happened.' },
        { name: 'resource', type: 'string', doc: 'As in "job".' },
        { name: 'record', type: 'table<string, any>', doc: 'The record after the change; before it when it was destroyed.' },
        { name: 'changes', type: 'table<string, { from: any, to: any }>', doc: 'The fields that changed; empty when it was created or destroyed.' },
        { name: 'at', type: 'string', doc: 'When, in ISO 8601.' },
      ],
    },
  ],
}
