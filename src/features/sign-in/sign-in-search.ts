import { z } from 'zod'

/** Where to go afterwards is always a path of ours. */
const ownPath = z.string().regex(/^\/(?![/\\])[^\\]*$/)

export const signInSearch = z.object({ to: ownPath.catch('/').default('/'), error: z.string().optional().catch(undefined) })
export const linkSearch = z.object({ token: z.string().catch('').default('') })
