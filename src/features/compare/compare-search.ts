import { z } from 'zod'

/** What a link to a comparison restores: the two versions, the change that is shown, and the sample it is run on. */
export const compareSearch = z.object({
  left: z.string().optional().catch(undefined),
  right: z.string().optional().catch(undefined),
  change: z.string().optional().catch(undefined),
  sample: z.string().optional().catch(undefined),
})
