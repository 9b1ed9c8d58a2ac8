import { z } from 'zod'
import { endpoint } from '../../graphql/endpoint.ts'
import type { Session, SignedIn } from '../../graphql/session-store.ts'

const question = '{ viewer { id name email role permissions { action words extent } } ownDraftIds }'

const person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role: z.enum(['reviewer', 'designer', 'admin']).nullable(),
  permissions: z.array(z.object({ action: z.string(), words: z.string(), extent: z.enum(['all', 'own']) })),
})
const answer = z.object({ data: z.object({ viewer: person, ownDraftIds: z.array(z.string()) }).nullish() })

/** A backend of the bare contract knows nobody: whoever reaches it may do everything. */
const anybody: SignedIn = { id: 'local', name: 'You', email: null, role: null, permissions: null, ownDraftIds: new Set() }

/** Who is signed in in this browser, whoever the page was opened by. */
export async function askViewer(): Promise<Exclude<Session, { status: 'unknown' | 'ended' }>> {
  try {
    const response = await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify({ query: question }) })
    if (response.status === 401) return { status: 'stranger' }
    if (response.status >= 500) return { status: 'failed', message: 'The server can not answer right now.' }
    const { data } = answer.parse(await response.json())
    // What a backend does not know is refused before it has any data; null is an answer that went wrong.
    if (data === null) return { status: 'failed', message: 'The server can not answer right now.' }
    return { status: 'signed-in', viewer: data ? signedIn(data) : anybody }
  } catch {
    return { status: 'failed', message: 'The server can not be reached.' }
  }
}

const signedIn = ({ viewer, ownDraftIds }: { viewer: z.infer<typeof person>; ownDraftIds: string[] }): SignedIn => ({
  ...viewer,
  permissions: Object.fromEntries(viewer.permissions.map(({ action, words, extent }) => [action, { words, extent }])),
  ownDraftIds: new Set(ownDraftIds),
})
