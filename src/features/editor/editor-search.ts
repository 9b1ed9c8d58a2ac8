import { z } from 'zod'

/** What a link to the editor restores: `part` as in overview, sharedLibrary, actions/<originId>, config; `line` zero-based. */
export const editorSearch = z.object({
  part: z.string().optional().catch(undefined),
  line: z.number().int().min(0).optional().catch(undefined),
})
