import { z } from 'zod'

/** What a link to the tree restores. Anything that can not be read counts as not given. */
export const librarySearch = z.object({
  q: z.string().optional().catch(undefined),
  type: z.string().optional().catch(undefined),
  state: z.enum(['library', 'draft', 'published']).optional().catch(undefined),
  origin: z.enum(['library', 'derived', 'scratch']).optional().catch(undefined),
  sort: z.enum(['name', 'handle', 'type', 'version', 'state', 'changed']).optional().catch(undefined),
  descending: z.boolean().optional().catch(undefined),
  selected: z.string().optional().catch(undefined),
})
