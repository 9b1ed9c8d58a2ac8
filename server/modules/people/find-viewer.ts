import type { IncomingHttpHeaders } from 'node:http'
import type { Sql } from 'postgres'
import { roles, type Role, type Viewer } from '../access/access.service.ts'
import { sha256 } from './secret-token.ts'
import { findUsableToken } from './service-tokens.store.ts'
import type { SignIn } from './sign-in.ts'

/** The person that a page believes to be signed in: its tabs share a cookie, and somebody else may have signed in in another one. */
const expectedViewerHeader = 'studio-viewer'

/** Who asks, read anew for every request; null for a stranger. */
export async function findViewer(sql: Sql, signIn: SignIn, headers: IncomingHttpHeaders): Promise<Viewer | null> {
  const { authorization, cookie } = headers
  if (authorization !== undefined) return tokenViewer(sql, authorization)
  if (cookie === undefined) return null
  const viewer = await personViewer(signIn, cookie)
  const expected = headers[expectedViewerHeader]
  return expected === undefined || expected === viewer?.id ? viewer : null
}

async function tokenViewer(sql: Sql, authorization: string): Promise<Viewer | null> {
  const [, secret] = /^Bearer (cst_[\w-]{43})$/.exec(authorization) ?? []
  const token = secret === undefined ? undefined : await findUsableToken(sql, sha256(secret))
  return token ? { kind: 'token', id: token.id, name: token.name, madeBy: token.createdBy, scopes: token.scopes, expiresAt: new Date(token.expiresAt) } : null
}

async function personViewer(signIn: SignIn, cookie: string): Promise<Viewer | null> {
  const found = await signIn.api.getSession({ headers: new Headers({ cookie }), query: { disableRefresh: true } })
  if (!found || found.user.disabledAt) return null
  const role = roles.find((each) => each === found.user.role)
  return role === undefined ? null : viewerOf(found, role)
}

type Found = { user: { id: string; name: string; email: string }; session: { id: string; expiresAt: Date } }

const viewerOf = ({ user, session }: Found, role: Role): Viewer => ({
  kind: 'person',
  id: user.id,
  name: user.name,
  email: user.email,
  role,
  sessionId: session.id,
  expiresAt: session.expiresAt,
})
