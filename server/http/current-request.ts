import { AsyncLocalStorage } from 'node:async_hooks'

type CurrentRequest = { requestId: string }

const current = new AsyncLocalStorage<CurrentRequest>()

/** Everything that the work starts knows which request it belongs to. */
export const inRequest = (requestId: string, work: () => void): void => current.run({ requestId }, work)

/** Null outside of any request, as at the start. */
export const currentRequestId = (): string | null => current.getStore()?.requestId ?? null
