import { z } from 'zod'
import type { ModuleKindName } from './connector.ts'
import { moduleId, originId } from './ids.ts'

const text = z.string()
const optionalText = z.string().nullish().transform((value) => value ?? null)
const optionalNumber = z.number().nullish().transform((value) => value ?? null)
const retry = z
  .object({ maxAttempts: z.number(), backoffSeconds: z.number() })
  .nullish()
  .transform((value) => value ?? null)

const sample = z.object({
  id: text,
  name: text,
  inputJson: text,
  recordedAnswersJson: optionalText,
  expectedOutcomeJson: optionalText,
})

const common = z.object({
  id: text.transform(moduleId),
  originId: text.transform(originId),
  name: text,
  handle: text,
  description: optionalText,
  script: text,
  enabled: z.boolean(),
  timeoutMs: optionalNumber,
  samples: z.array(sample),
})

/** A module of each kind, as the API takes it and as the database keeps it; what is missing becomes null. */
export const moduleShapes = {
  actions: common.extend({ inputSchemaJson: optionalText, outputSchemaJson: optionalText, exported: z.boolean() }),
  apiEndpoints: common.extend({
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'ANY']),
    path: text,
    authType: z.enum(['NONE', 'API_KEY', 'BASIC', 'BEARER', 'HMAC_SIGNATURE']),
    authConfigKey: optionalText,
    requestFormat: z.enum(['JSON', 'XML', 'FORM', 'RAW']),
    responseMode: z.enum(['SYNC', 'ACCEPTED']),
  }),
  reactions: common.extend({
    resource: text,
    events: z.array(z.enum(['CREATED', 'UPDATED', 'DESTROYED'])),
    changedFields: z.array(text).nullish().transform((value) => value ?? null),
    filterJson: optionalText,
    ignoreOwnChanges: z.boolean(),
    retry,
  }),
  timers: common.extend({
    schedule: optionalText,
    intervalSeconds: optionalNumber,
    timezone: text,
    overlap: z.enum(['SKIP', 'QUEUE']),
    catchUp: z.enum(['NONE', 'LAST']),
    retry,
  }),
} satisfies Record<ModuleKindName, z.ZodType>
