import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { codePrints } from '#domain/code-prints.ts'
import type { ConnectorContent, ConnectorState } from '#domain/connector.ts'
import { viewerNow } from '../../graphql/session-store.ts'
import { isOwnCode } from './who-wrote.ts'

/** The code of a connector, as it is or as it was after one of its saves. */
export type Code = { id: string; state: ConnectorState; content: ConnectorContent; revision?: number | null }
export type Trust = 'trusted' | 'declined' | 'asks' | 'unknown'

type Trusted = {
  /** By person: prints of scripts that may run by itself, the newest last. */
  agreed: Readonly<Record<string, readonly string[]>>
  /** By person: connectors that took in code of somebody else's, to which that person has not agreed. */
  open: Readonly<Record<string, readonly string[]>>
  /** Prints of scripts that somebody else wrote, and connectors of which a person said no for now; as long as the page. */
  foreign: readonly string[]
  declined: readonly string[]
}

const storageName = 'studio-agreed-code'
/** Of one's own the server tells again that they are. */
const mostAgreed = 5_000

const useTrusted = create<Trusted>()(
  persist((): Trusted => ({ agreed: {}, open: {}, foreign: [], declined: [] }), { name: storageName, partialize: ({ agreed, open }) => ({ agreed, open }) }),
)

// What was agreed to in one tab holds in the others, and none writes over it what it knew before.
window.addEventListener('storage', ({ key }) => key === storageName && void useTrusted.persist.rehydrate())

export const useTrustChange = () => useTrusted()

/**
 * What somebody else wrote since a person last agreed asks before it runs here on its own; what ships with the product and what that person
 * saved does not. Unknown: `findOutTrust` asks the server who wrote it.
 */
export function trustOf({ id, state, content }: Code): Trust {
  const viewer = viewerNow()
  if (state === 'library' || viewer === null || viewer.permissions === null) return 'trusted'
  const { agreed, foreign, declined } = useTrusted.getState()
  const known = setOf(agreed[viewer.id] ?? none)
  const others = codePrints(content).filter((print) => !known.has(print))
  const isOpen = isOpenTo(viewer.id, id)
  if (others.length === 0 && !isOpen) return 'trusted'
  if (declined.includes(id)) return 'declined'
  return isOpen || others.some((print) => foreign.includes(print)) ? 'asks' : 'unknown'
}

// Live values ask with every key.
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()
const none: readonly string[] = []

function setOf(prints: readonly string[]): ReadonlySet<string> {
  const set = sets.get(prints) ?? new Set(prints)
  sets.set(prints, set)
  return set
}

const asking = new WeakMap<ConnectorContent, Promise<void>>()

/** Asks the server where that is needed; several who want to know the same are told by one answer. */
export async function findOutTrust(code: Code): Promise<void> {
  const viewer = viewerNow()
  if (viewer === null || trustOf(code) !== 'unknown') return
  const answer = asking.get(code.content) ?? askWhoWrote(code, viewer.id).finally(() => asking.delete(code.content))
  asking.set(code.content, answer)
  await answer
}

async function askWhoWrote({ id, revision, content }: Code, person: string): Promise<void> {
  const isOwn = await isOwnCode({ id, revision: revision ?? null }, person, (other) => isOpenTo(person, other))
  if (isOwn === true) agree(content)
  if (isOwn === false) useTrusted.setState(({ foreign }) => ({ foreign: [...new Set([...foreign, ...codePrints(content)])] }))
}

const isOpenTo = (person: string, id: string): boolean => useTrusted.getState().open[person]?.includes(id) === true

/** A person lets code run by itself. */
export function trustCode({ id, content }: Pick<Code, 'id' | 'content'>) {
  agree(content)
  changeOpen((ids) => ids.filter((each) => each !== id))
  useTrusted.setState(({ declined }) => ({ declined: declined.filter((each) => each !== id) }))
}

export const declineCode = ({ id }: Pick<Code, 'id'>) => useTrusted.setState(({ declined }) => ({ declined: [...declined, id] }))

/** A person saved: what came of code that may run may run too; to that of others a save is no yes. */
export function noteSaved(before: Code, saved: ConnectorContent) {
  if (trustOf(before) === 'trusted') agree(saved)
  else changeOpen((ids) => [...new Set([...ids, before.id])])
}

/** A person took code from elsewhere into a draft. */
export function noteTakenIn(id: string, from: Code) {
  if (trustOf(from) !== 'trusted') changeOpen((ids) => [...new Set([...ids, id])])
}

function agree(content: ConnectorContent) {
  const person = viewerNow()?.id ?? ''
  useTrusted.setState(({ agreed }) => ({ agreed: { ...agreed, [person]: [...new Set([...(agreed[person] ?? []), ...codePrints(content)])].slice(-mostAgreed) } }))
}

function changeOpen(change: (ids: readonly string[]) => readonly string[]) {
  const person = viewerNow()?.id ?? ''
  useTrusted.setState(({ open }) => ({ open: { ...open, [person]: change(open[person] ?? []) } }))
}
