import { z } from 'zod'
import { originId } from '../ids.ts'
import { bundleFile } from './bundle-file.ts'
import type { BundleFiles } from './bundle.ts'

const retry = z.strictObject({ maxAttempts: z.int(), backoffSeconds: z.int() }).nullable().default(null)
const optionalText = z.string().nullable().default(null)

/** What connector.json may hold. Parsing puts the texts in the place of the file names. */
export function manifestSchema(files: BundleFiles, onNamed: (file: string) => void) {
  const file = bundleFile(files, onNamed)
  const optionalFile = file.nullable().default(null)
  const common = commonFields(file, optionalFile)
  return z.strictObject({
    format: z.literal(1),
    libraryId: z.uuid(),
    handle: z.string(),
    version: z.int().min(1),
    name: z.string(),
    description: optionalText,
    connectorType: z.string(),
    actions: z.array(action(common, optionalFile)).default([]),
    apiEndpoints: z.array(apiEndpoint(common)).default([]),
    reactions: z.array(reaction(common, optionalFile)).default([]),
    timers: z.array(timer(common)).default([]),
  })
}

type FileField = ReturnType<typeof bundleFile>
type OptionalFileField = z.ZodDefault<z.ZodNullable<FileField>>
type CommonFields = ReturnType<typeof commonFields>

function commonFields(file: FileField, optionalFile: OptionalFileField) {
  const sample = z
    .strictObject({ id: z.uuid(), name: z.string(), input: file, recordedAnswers: optionalFile, expectedOutcome: optionalFile })
    .transform(({ id, name, input, recordedAnswers, expectedOutcome }) => ({
      id,
      name,
      inputJson: input,
      recordedAnswersJson: recordedAnswers,
      expectedOutcomeJson: expectedOutcome,
    }))
  return {
    originId: z.uuid().transform(originId),
    handle: z.string(),
    name: z.string(),
    description: optionalText,
    script: file,
    enabled: z.boolean().default(true),
    timeoutMs: z.int().nullable().default(null),
    samples: z.array(sample).default([]),
  }
}

const action = (common: CommonFields, optionalFile: OptionalFileField) =>
  z
    .strictObject({ ...common, exported: z.boolean().default(false), inputSchema: optionalFile, outputSchema: optionalFile })
    .transform(({ inputSchema, outputSchema, ...rest }) => ({ ...rest, inputSchemaJson: inputSchema, outputSchemaJson: outputSchema }))

const apiEndpoint = (common: CommonFields) =>
  z.strictObject({
    ...common,
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'ANY']),
    path: z.string(),
    authType: z.enum(['NONE', 'API_KEY', 'BASIC', 'BEARER', 'HMAC_SIGNATURE']),
    authConfigKey: optionalText,
    requestFormat: z.enum(['JSON', 'XML', 'FORM', 'RAW']),
    responseMode: z.enum(['SYNC', 'ACCEPTED']).default('SYNC'),
  })

const reaction = (common: CommonFields, optionalFile: OptionalFileField) =>
  z
    .strictObject({
      ...common,
      resource: z.string(),
      events: z.array(z.enum(['CREATED', 'UPDATED', 'DESTROYED'])),
      changedFields: z.array(z.string()).nullable().default(null),
      filter: optionalFile,
      ignoreOwnChanges: z.boolean().default(true),
      retry,
    })
    .transform(({ filter, ...rest }) => ({ ...rest, filterJson: filter }))

const timer = (common: CommonFields) =>
  z.strictObject({
    ...common,
    schedule: optionalText,
    intervalSeconds: z.int().nullable().default(null),
    timezone: z.string().default('UTC'),
    overlap: z.enum(['SKIP', 'QUEUE']).default('SKIP'),
    catchUp: z.enum(['NONE', 'LAST']).default('NONE'),
    retry,
  })
