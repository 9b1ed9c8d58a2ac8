import { z } from 'zod'

/** What a link into the audit restores: what is looked for, and the record before which the page begins. */
export const auditSearch = z.object({
  q: z.string().max(200).optional().catch(undefined),
  before: z.number().int().positive().optional().catch(undefined),
})
