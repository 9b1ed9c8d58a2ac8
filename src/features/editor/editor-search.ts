import { z } from 'zod'

/** What a link to the editor restores: `part` as in overview, sharedLibrary, actions/<originId>, config; `line` as it is shown, from one. */
export const editorSearch = z.object({
  part: z.string().optional().catch(undefined),
  line: z.number().int().min(1).optional().catch(undefined),
})
