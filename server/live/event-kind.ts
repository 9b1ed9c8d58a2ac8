import { z } from 'zod'

const notification = z.object({ kind: z.enum(['created', 'updated', 'destroyed']), id: z.uuid() })

export type EventKind = z.infer<typeof notification>['kind']

/** Null for what our trigger did not send: anybody with a database connection can notify. */
export function parseNotification(payload: string): z.infer<typeof notification> | null {
  try {
    return notification.safeParse(JSON.parse(payload)).data ?? null
  } catch {
    return null
  }
}

/** What became of a connector of which two things were told. */
export function laterKind(before: EventKind | undefined, after: EventKind): EventKind {
  return before === 'created' && after === 'updated' ? 'created' : after
}
