import { z } from 'zod'

const notification = z.object({ kind: z.enum(['created', 'updated', 'destroyed']), id: z.uuid() })

export type EventKind = z.infer<typeof notification>['kind']

export const parseNotification = (payload: string) => notification.parse(JSON.parse(payload))

/** What became of a connector of which two things were told. */
export function laterKind(before: EventKind | undefined, after: EventKind): EventKind {
  return before === 'created' && after === 'updated' ? 'created' : after
}
