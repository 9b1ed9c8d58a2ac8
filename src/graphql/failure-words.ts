import type { CombinedError } from 'urql'

/** Why a request failed, in sentences: `error.message` is for programmers. `whenAway` is added where the server can not be reached. */
export function failureWords(error: CombinedError | undefined, whenAway?: string): string {
  if (error === undefined) return 'The server gave no answer.'
  const [own] = error.graphQLErrors
  if (own !== undefined) return own.message
  const status = statusOf(error.response)
  // Of what stands before the server and does not reach it, by the numbers of HTTP.
  if (status === null || status >= 502) return `The server can not be reached.${whenAway === undefined ? '' : ` ${whenAway}`}`
  return status >= 400 ? `The server refused the request (HTTP ${status}).` : 'The server gave an answer that can not be read.'
}

/** Null where there was no answer. */
const statusOf = (response: unknown): number | null => (response instanceof Response ? response.status : null)
