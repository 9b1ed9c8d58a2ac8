import { makeOperation, mapExchange } from 'urql'

export const keyHeader = 'Idempotency-Key'

/** Gives every mutation a name of its own, by which the server knows one that is sent again. */
export const mutationKeys = mapExchange({
  onOperation: (operation) =>
    operation.kind === 'mutation' ? makeOperation('mutation', operation, { ...operation.context, fetchOptions: { headers: { [keyHeader]: newKey() } } }) : operation,
})

const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
