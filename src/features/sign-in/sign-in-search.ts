import { z } from 'zod'

/** Where to go afterwards is always a path of ours. A browser reads a backslash as a slash, and drops tabs and line ends: /<tab>/elsewhere leads away. */
const ownPath = z.string().regex(/^\/(?!\/)[^\\\p{Cc}]*$/u)

export const signInSearch = z.object({ to: ownPath.catch('/').default('/'), error: z.string().optional().catch(undefined) })
export const linkSearch = z.object({ token: z.string().catch('').default('') })
