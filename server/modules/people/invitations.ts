import type { Sql } from 'postgres'
import { z } from 'zod'
import { done, type Outcome, refused } from '#server/conventions/mutation-result.ts'
import type { Connection } from '#server/conventions/sql.ts'
import { textProblem } from '#server/conventions/text-problem.ts'
import { inTransaction, type Session } from '#server/db/transaction.ts'
import type { Role } from '../access/access.service.ts'
import { recordChanges } from '../audit/audit.service.ts'
import { findInvitation, insertInvitation, type InvitationRow, lockInvitation, useInvitation } from './invitations.store.ts'
import { endSessions, findPersonByEmail, hasAdmin, insertPerson, setPassword } from './people.store.ts'
import { newSecret, sha256 } from './secret-token.ts'
import { passwordLength, type SignIn } from './sign-in.ts'

const firstAdminHours = 24
/** Any number that nobody else locks: two first admins at once wait for each other. */
const firstAdminLock = 7_236_002
const longestName = 100

/** Who can come in already gives a new password alone. */
export const acceptance = z.object({ token: z.string().max(200), name: z.string().max(1000).nullish(), email: z.string().max(1000).nullish(), password: z.string().max(1000) })
export type Acceptance = z.infer<typeof acceptance>

const gone = () => refused({ path: ['token'], code: 'not_found', message: 'This link was used, withdrawn or has expired. Ask an admin for a new one.' })

/** A link for the first admin, while there is none; a new one at each start. */
export async function firstAdminToken(sql: Sql): Promise<string | null> {
  if (await hasAdmin(sql)) return null
  const token = newSecret()
  await insertInvitation(sql, { tokenSha256: sha256(token), email: null, role: 'admin', invitedBy: null, hours: firstAdminHours })
  return token
}

type Invited = { email: string | null; role: Role; isForPassword: boolean }

/** Whom a link lets in; one without an address is the first admin's and ends with the first admin. */
export async function lookAtInvitation(sql: Sql, token: string): Promise<Outcome<Invited>> {
  const invitation = await findInvitation(sql, sha256(token))
  if (!invitation || (invitation.email === null && (await hasAdmin(sql)))) return gone()
  return done({ email: invitation.email, role: invitation.role, isForPassword: invitation.isForPassword })
}

/** Makes the person that a link was for, or gives that person a new password; answers the address to sign in with. */
export async function acceptInvitation(sql: Sql, signIn: SignIn, given: Acceptance): Promise<Outcome<{ email: string }>> {
  const known = await lookAtInvitation(sql, given.token)
  if (!known.ok) return known
  const person = checkedPerson(given, known.value)
  if (!person.ok) return person
  const passwordHash = await (await signIn.$context).password.hash(given.password)
  return sql.begin<Outcome<{ email: string }>>(async (transaction) => {
    await transaction`SELECT pg_advisory_xact_lock(${firstAdminLock})`
    const invitation: InvitationRow | undefined = await lockInvitation(transaction, sha256(given.token))
    if (!invitation || (invitation.email === null && (await hasAdmin(transaction)))) return gone()
    const { name, email } = person.value
    const there = await findPersonByEmail(transaction, email)
    if (there && !invitation.isForPassword) return refused({ path: ['email'], code: 'invalid_argument', message: `${email} can sign in already.` })
    if (there) await replacePassword(transaction, there, passwordHash)
    else await recordJoining(transaction, { id: await insertPerson(transaction, { name, email, role: invitation.role, passwordHash }), name, email })
    await useInvitation(transaction, invitation.id)
    return done({ email })
  })
}

/** Whoever joins is the first to act in the own name. */
export async function recordJoining(sql: Session, { id, name, email }: { id: string; name: string; email: string }): Promise<void> {
  await inTransaction(sql, (transaction) => recordChanges(transaction, { actor: { kind: 'person', id, name }, notes: [{ action: 'person.joined', object: { id, name: email } }] }))
}

/** Whoever came in by the old one has to sign in again. */
async function replacePassword(sql: Connection, { id, name, email }: { id: string; name: string; email: string }, passwordHash: string): Promise<void> {
  await setPassword(sql, id, passwordHash)
  await endSessions(sql, id)
  await recordChanges(sql, { actor: { kind: 'person', id, name }, notes: [{ action: 'person.passwordChanged', object: { id, name: email } }] })
}

function checkedPerson({ name, email, password }: Acceptance, invited: Invited): Outcome<{ name: string; email: string }> {
  const trimmed = name?.trim() ?? ''
  if (!invited.isForPassword && (trimmed === '' || trimmed.length > longestName || textProblem(trimmed) !== null)) {
    return refused({ path: ['name'], code: 'required', message: `A name has 1 to ${longestName} characters.` })
  }
  const address = invited.email === null ? checkedEmail(email ?? '') : done(invited.email)
  if (!address.ok) return address
  const { least, most } = passwordLength
  if (password.length < least || password.length > most || textProblem(password) !== null) {
    return refused({ path: ['password'], code: 'invalid_attribute', message: `A password has ${least} to ${most} characters.` })
  }
  return done({ name: trimmed, email: address.value })
}

export function checkedEmail(text: string): Outcome<string> {
  const email = z.email().max(254).safeParse(text.trim().toLowerCase())
  return email.success ? done(email.data) : refused({ path: ['email'], code: 'invalid_attribute', message: 'An e-mail address looks like name@example.com.' })
}
