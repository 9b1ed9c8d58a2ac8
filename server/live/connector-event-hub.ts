import type { Sql } from 'postgres'
import type { Condition } from '../conventions/condition.ts'
import { type ConnectorRow, findChangedSince, findMatching, now } from '../modules/connectors/connectors.service.ts'
import { type EventKind, laterKind, parseNotification } from './event-kind.ts'
import { EventQueue } from './event-queue.ts'

export type LiveEvent = { created: ConnectorRow } | { updated: ConnectorRow } | { destroyed: string }
type Subscriber = { condition: Condition; queue: EventQueue<LiveEvent> }

export type ConnectorEventHub = {
  subscribe: (condition: Condition) => AsyncIterableIterator<LiveEvent>
  close: () => Promise<void>
}

const channel = 'connector_events'

/** Hears what any server process committed and tells those subscribers whose filter matches. */
export async function createConnectorEventHub(sql: Sql): Promise<ConnectorEventHub> {
  const subscribers = new Set<Subscriber>()
  const pending = new Map<string, EventKind>()
  let heardUntil = await now(sql)
  let isDelivering = false

  function heard(id: string, kind: EventKind): void {
    pending.set(id, laterKind(pending.get(id), kind))
    if (!isDelivering) void deliver()
  }

  // What is told while one delivery reads the database goes together in the next: a storm never queues up.
  async function deliver(): Promise<void> {
    isDelivering = true
    try {
      while (pending.size > 0) {
        const batch = new Map(pending)
        pending.clear()
        await deliverBatch(batch)
      }
    } catch (error) {
      giveUp(error)
    } finally {
      isDelivering = false
    }
  }

  // Who connects again reads everything anew, so that nothing is missed.
  function giveUp(error: unknown): void {
    for (const { queue } of subscribers) void queue.return()
    process.stderr.write(`The changes of connectors could not be told, subscribers have to connect again: ${String(error)}\n`)
  }

  async function deliverBatch(batch: ReadonlyMap<string, EventKind>): Promise<void> {
    const alike = Map.groupBy(subscribers, ({ condition }) => JSON.stringify(condition))
    for (const group of alike.values()) {
      const rows = await findMatching(sql, [...batch.keys()], group[0]?.condition)
      for (const row of rows) {
        if (row.updatedAt > heardUntil) heardUntil = row.updatedAt
        const event = eventOf(row, batch.get(row.id) ?? 'updated')
        for (const { queue } of group) queue.push(row.id, event)
      }
    }
  }

  // The connection may have been gone for a while: what changed meanwhile is told as well, some of it twice.
  async function catchUp(): Promise<void> {
    for (const { id, isDeleted } of await findChangedSince(sql, heardUntil)) heard(id, isDeleted ? 'destroyed' : 'updated')
  }

  const listening = await sql.listen(
    channel,
    (payload) => {
      const told = parseNotification(payload)
      if (told) heard(told.id, told.kind)
    },
    () => void catchUp().catch(giveUp),
  )

  return {
    subscribe(condition) {
      const subscriber: Subscriber = { condition, queue: new EventQueue(() => subscribers.delete(subscriber)) }
      subscribers.add(subscriber)
      return subscriber.queue
    },
    async close() {
      for (const { queue } of subscribers) void queue.return()
      await listening.unlisten()
    },
  }
}

function eventOf(row: ConnectorRow & { isDeleted: boolean }, kind: EventKind): LiveEvent {
  if (row.isDeleted) return { destroyed: row.id }
  return kind === 'created' ? { created: row } : { updated: row }
}
