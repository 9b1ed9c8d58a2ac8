import { userError } from '#server/conventions/user-error.ts'

/** A draft is some 5 MB at most; two of them are compared at once. */
const mostBytes = 32_000_000

/** What one answer may hold of scripts, schemas and revisions: lists of large drafts would fill the memory of the server. */
export type TextBudget = { spend: (bytes: number) => void; renew: () => void }

export function createTextBudget(): TextBudget {
  let left = mostBytes
  return {
    spend(bytes) {
      left -= bytes
      if (left < 0) throw userError('answer_too_large', `The answer would hold more than ${mostBytes / 1_000_000} MB of scripts and schemas. Ask for fewer connectors or revisions at once.`)
    },
    renew: () => {
      left = mostBytes
    },
  }
}
