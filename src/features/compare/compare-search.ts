import { z } from 'zod'

/** What a link to a comparison restores: the two versions and the change that is shown. */
export const compareSearch = z.object({
  left: z.string().optional().catch(undefined),
  right: z.string().optional().catch(undefined),
  change: z.string().optional().catch(undefined),
})
