import { z } from 'zod'
import type { ConnectorContent } from '#domain/connector.ts'
import type { Draft } from './draft.ts'
import { noteWrittenElsewhere, unkeptEdits } from './draft-keeper.ts'
import { changeDraft, draftById, useOpenConnectors } from './draft-store.ts'
import { applyEdits, type PartEdit, partEdits } from './part-edits.ts'
import { person } from './person.ts'
import type { ServerVersion } from './server-version.ts'

/** What the tabs of one person tell each other. */
type Message =
  | { kind: 'hello'; connectorId: string }
  /** `base` is set where the tab saved or took over a newer version. */
  | { kind: 'edits'; connectorId: string; edits: PartEdit[]; base: ServerVersion | null }

// Only this code posts to the channel; a tab of another release may still send something else.
const message = z.custom<Message>((value) => z.object({ kind: z.enum(['hello', 'edits']), connectorId: z.string() }).safeParse(value).success)

let channel: BroadcastChannel | null = null
const told = new Map<string, { mine: ConnectorContent; base: ServerVersion }>()
const early = new Map<string, Message[]>()

/** Asks the other tabs for what they have not written yet; what they say is kept until the draft is open. */
export function greetOtherTabs(connectorId: string) {
  early.set(connectorId, [])
  post({ kind: 'hello', connectorId })
}

/** From now on the tabs show the same draft. */
export function startTelling(connectorId: string) {
  const draft = draftById(connectorId)
  if (draft !== null) told.set(connectorId, draft)
  const messages = early.get(connectorId) ?? []
  early.delete(connectorId)
  for (const each of messages) receive(each)
}

export function stopTelling(connectorId: string) {
  told.delete(connectorId)
  early.delete(connectorId)
}

useOpenConnectors.subscribe(() => {
  for (const [connectorId, before] of told) {
    const draft = draftById(connectorId)
    if (draft === null || (draft.mine === before.mine && draft.base === before.base)) continue
    told.set(connectorId, draft)
    const edits = partEdits(before.mine, draft.mine)
    const base = draft.base === before.base ? null : draft.base
    if (edits.length > 0 || base !== null) post({ kind: 'edits', connectorId, edits, base })
  }
})

/** Of this person's tabs alone; opened with the first connector, when it is known who works here. */
function openChannel(): BroadcastChannel {
  if (channel !== null) return channel
  channel = new BroadcastChannel(`studio-drafts/${person()}`)
  channel.addEventListener('message', (event) => {
    const parsed = message.safeParse(event.data)
    if (parsed.success) receive(parsed.data)
  })
  return channel
}

function receive(received: Message) {
  const { connectorId } = received
  if (received.kind === 'hello') {
    const edits = unkeptEdits(connectorId)
    if (edits.length > 0) post({ kind: 'edits', connectorId, edits, base: null })
    return
  }
  const waiting = early.get(connectorId)
  if (waiting === undefined) takeOver(connectorId, received)
  else waiting.push(received)
}

function takeOver(connectorId: string, { edits, base }: Extract<Message, { kind: 'edits' }>) {
  const draft = draftById(connectorId)
  if (draft === null) return
  const mine = applyEdits(draft.mine, edits)
  const next = base === null ? { ...draft, mine } : { ...draft, mine, base, theirs: null, sent: null, saving: idleUnlessSaving(draft) }
  told.set(connectorId, next)
  noteWrittenElsewhere(connectorId, edits, base)
  changeDraft(connectorId, () => next)
}

// The other tab has settled what was being merged here.
const idleUnlessSaving = ({ saving }: Draft): Draft['saving'] => (saving.status === 'saving' ? saving : { status: 'idle' })

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves its origin and takes no target
const post = (posted: Message) => openChannel().postMessage(posted)
