import { z } from 'zod'
import { json } from './answers-shape.ts'
import { entriesShape } from './entries-shape.ts'
import type { ExpectedOutcome } from './outcome.ts'

const event = z.strictObject({ name: z.string('A name is a text.'), payload: json, key: z.string('A key is a text.').exactOptional() })

const result = z.discriminatedUnion(
  'status',
  [z.strictObject({ status: z.literal('returned'), value: json }), z.strictObject({ status: z.literal('failed'), message: z.string('A message is a text.') })],
  'A result is { "status": "returned", "value": … } or { "status": "failed", "message": … }.',
)

export const expectedOutcomeShape: z.ZodType<ExpectedOutcome> = z.strictObject(
  {
    result: result.exactOptional(),
    events: z.array(event, 'events is a list.').exactOptional(),
    store: entriesShape(json, 'store is an object of entries by key.').exactOptional(),
    http: z.array(z.string('A call is a text, as in "POST https://dfe.example/jmf".'), 'http is a list of calls.').exactOptional(),
  },
  'An expected outcome is an object with result, events, store or http.',
)
