import type { HostFamily } from './host-family.ts'

export const events: HostFamily = {
  name: 'events',
  doc: 'Tells the platform what happened; flows and reactions take it from there.',
  functions: [
    {
      name: 'events.emit',
      parameters: [
        { name: 'name', type: 'string', doc: 'As in "order.received".' },
        { name: 'payload', type: 'table<string, any>', doc: 'What JSON can hold.' },
        { name: 'options', type: '{ key?: string }', doc: 'Of events of one name and key within 24 hours, only the first is delivered.', isOptional: true },
      ],
      returns: [{ type: 'string', doc: "The event's id." }],
      doc: 'Emits an event. It is delivered when the run has succeeded; a run that fails emits nothing.',
      example: 'events.emit("order.received", { number = "1001", items = json.array() }, { key = "1001" })',
      policyActions: ['events:emit'],
    },
  ],
  values: [],
  classes: [],
}
