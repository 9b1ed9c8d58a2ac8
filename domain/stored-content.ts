import { z } from 'zod'
import type { ConnectorContent } from './connector.ts'
import { moduleShapes } from './module-shapes.ts'

const text = z.string().nullable()

const contentShape = z.object({
  name: z.string(),
  description: text,
  connectorType: z.string(),
  sharedLibrary: text,
  configJson: text,
  iamPolicyJson: text,
  actions: z.array(moduleShapes.actions),
  apiEndpoints: z.array(moduleShapes.apiEndpoints),
  reactions: z.array(moduleShapes.reactions),
  timers: z.array(moduleShapes.timers),
})

/** A whole content as a revision keeps it: JSON, as a text. */
export const parseContent = (json: string): ConnectorContent => contentShape.parse(JSON.parse(json))
