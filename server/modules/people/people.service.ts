import type { ChangeContext } from '#server/change-context.ts'
import { done, type Outcome, refused } from '#server/conventions/mutation-result.ts'
import type { Connection } from '#server/conventions/sql.ts'
import { isUuid } from '#server/conventions/uuid.ts'
import { inTransaction, undoable } from '#server/db/transaction.ts'
import type { InvitePersonInput } from '#server/generated/schema-types.ts'
import { authorize, authorizeReading, type Role } from '../access/access.service.ts'
import type { AuditNote } from '../audit/audit.service.ts'
import { checkedEmail } from './invitations.ts'
import { insertInvitation, type InvitationRow, listInvitations, withdrawInvitations } from './invitations.store.ts'
import { endSessions, findPersonByEmail, listPeople, lockPerson, type PersonRow, setDisabled, setRole } from './people.store.ts'
import { newSecret, sha256 } from './secret-token.ts'

/** `link` is there once, in the answer that made it. */
export type AnsweredInvitation = InvitationRow & { email: string; link?: string }
export type PeopleService = ReturnType<typeof createPeopleService>

const invitationHours = 7 * 24
const passwordLinkHours = 24

/** Who may come in, and with which role. */
export function createPeopleService(context: ChangeContext, publicUrl: string) {
  const { sql, viewer, trail } = context
  return {
    async list(): Promise<PersonRow[]> {
      authorizeReading(viewer, 'people.manage')
      return listPeople(sql)
    },
    async invitations(): Promise<AnsweredInvitation[]> {
      authorizeReading(viewer, 'people.manage')
      return (await listInvitations(sql)).map(withEmail)
    },
    invite: (input: InvitePersonInput) => invite({ ...context, publicUrl }, input),
    async withdraw(id: string): Promise<Outcome<AnsweredInvitation>> {
      const allowed = authorize(viewer, 'people.manage')
      if (!allowed.ok) return allowed
      const [withdrawn] = isUuid(id) ? await withdrawInvitations(sql, { id }) : []
      if (withdrawn) trail.note({ action: 'invitation.withdrawn', object: { id: withdrawn.id, name: withEmail(withdrawn).email } })
      return withdrawn ? done(withEmail(withdrawn)) : refused({ path: ['id'], code: 'not_found', message: 'There is no such invitation, or it was used.' })
    },
    makePasswordLink: (id: string) => makePasswordLink({ ...context, publicUrl }, id),
    changeRole: (id: string, role: Role) =>
      changePerson(context, { id, deed: 'change your own role', action: 'person.roleChanged' }, async (transaction, person) => {
        if (person.role === role) return null
        await endSessions(transaction, id)
        return { changed: await setRole(transaction, id, role), summary: `from ${person.role} to ${role}` }
      }),
    disable: (id: string) =>
      changePerson(context, { id, deed: 'disable yourself', action: 'person.disabled' }, async (transaction, person) => {
        if (person.disabledAt !== null) return null
        await endSessions(transaction, id)
        await withdrawInvitations(transaction, { email: person.email })
        return { changed: await setDisabled(transaction, id, true) }
      }),
    enable: (id: string) =>
      changePerson(context, { id, deed: 'enable yourself', action: 'person.enabled' }, async (transaction, person) =>
        person.disabledAt === null ? null : { changed: await setDisabled(transaction, id, false) },
      ),
  }
}

type Inviting = ChangeContext & { publicUrl: string }

async function invite({ sql, viewer, trail, publicUrl }: Inviting, input: InvitePersonInput): Promise<Outcome<AnsweredInvitation>> {
  const allowed = authorize(viewer, 'people.manage')
  if (!allowed.ok) return allowed
  const email = checkedEmail(input.email)
  if (!email.ok) return email
  return inTransaction<Outcome<AnsweredInvitation>>(sql, async (transaction) => {
    if (await findPersonByEmail(transaction, email.value)) {
      return refused({ path: ['email'], code: 'invalid_argument', message: `${email.value} can sign in already.` })
    }
    const made = await makeLink(transaction, { viewer, publicUrl }, { email: email.value, role: input.role, hours: invitationHours })
    trail.note({ action: 'person.invited', object: { id: made.id, name: email.value }, summary: `as ${input.role}` })
    return done(made)
  })
}

async function makePasswordLink({ sql, viewer, trail, publicUrl }: Inviting, id: string): Promise<Outcome<AnsweredInvitation>> {
  const allowed = authorize(viewer, 'people.manage')
  if (!allowed.ok) return allowed
  if (!isUuid(id)) return noPerson()
  return inTransaction<Outcome<AnsweredInvitation>>(sql, async (transaction) => {
    const person = await lockPerson(transaction, id)
    if (!person) return noPerson()
    if (person.disabledAt !== null) return refused({ path: ['id'], code: 'invalid_argument', message: `${person.name} is disabled: enable the account first.` })
    trail.note({ action: 'person.passwordLinkMade', object: { id: person.id, name: person.email } })
    return done(await makeLink(transaction, { viewer, publicUrl }, { email: person.email, role: person.role, hours: passwordLinkHours }))
  })
}

type Link = { email: string; role: Role; hours: number }

/** A new link takes the place of the one that got lost. */
async function makeLink(sql: Connection, { viewer, publicUrl }: Pick<Inviting, 'viewer' | 'publicUrl'>, { email, role, hours }: Link): Promise<AnsweredInvitation> {
  const token = newSecret()
  await withdrawInvitations(sql, { email })
  const row = await insertInvitation(sql, { tokenSha256: sha256(token), email, role, invitedBy: viewer.id, hours })
  return { ...withEmail(row), link: `${publicUrl}/invitation?token=${token}` }
}

type PersonChange = { id: string; deed: string; action: AuditNote['action'] }
/** Null: the person is like that already. */
type PersonWork = (sql: Connection, person: PersonRow) => Promise<{ changed: PersonRow | undefined; summary?: string } | null>

/** The database keeps the last admin; here its refusal gets words. */
async function changePerson({ sql, viewer, trail }: ChangeContext, { id, deed, action }: PersonChange, work: PersonWork): Promise<Outcome<PersonRow>> {
  const allowed = authorize(viewer, 'people.manage')
  if (!allowed.ok) return allowed
  if (id.toLowerCase() === viewer.id) return refused({ path: ['id'], code: 'forbidden', message: `You can not ${deed}; another admin can.` })
  if (!isUuid(id)) return noPerson()
  try {
    return await undoable<Outcome<PersonRow>>(sql, async (transaction) => {
      const person = await lockPerson(transaction, id)
      if (person === undefined) return noPerson()
      const worked = await work(transaction, person)
      if (worked === null) return done(person)
      if (worked.changed === undefined) return noPerson()
      trail.note({ action, object: { id: person.id, name: person.email }, ...(worked.summary !== undefined && { summary: worked.summary }) })
      return done(worked.changed)
    })
  } catch (error) {
    if (isLastAdminRule(error)) return refused({ path: ['id'], code: 'forbidden', message: 'The last admin stays: make somebody else an admin first.' })
    throw error
  }
}

const noPerson = () => refused({ path: ['id'], code: 'not_found', message: 'There is no such person.' })
const withEmail = (row: InvitationRow): AnsweredInvitation => ({ ...row, email: row.email ?? '' })
const isLastAdminRule = (error: unknown) => error instanceof Error && 'code' in error && error.code === '23001'
