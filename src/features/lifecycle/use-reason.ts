import { useState } from 'react'
import { useCapabilities } from '#src/graphql/capabilities.ts'

export type Reason = {
  /** Whether one is asked for: something is open, and the backend keeps the reason. */
  isAsked: boolean
  isMissing: boolean
  text: string
  /** Said once somebody went on without a reason. */
  problem: string | null
  type: (text: string) => void
  insist: () => void
  /** What is sent: how the samples stand, and why that may be. Null where nothing is. */
  given: string | null
}

/** As the server takes it. */
const longest = 500

/** Why something is published although samples are open. */
export function useReason(open: string): Reason {
  const isKept = useCapabilities()?.has('PUBLISH_REASON') === true
  const [text, setText] = useState('')
  const [isInsisted, setInsisted] = useState(false)
  const isAsked = open !== '' && isKept
  const isMissing = isAsked && text.trim() === ''
  return {
    isAsked,
    isMissing,
    text,
    problem: isInsisted && isMissing ? 'Without a reason it is not published while samples are open.' : null,
    type: setText,
    insist: () => setInsisted(true),
    given: isAsked ? `${open}: ${text.trim()}`.slice(0, longest) : null,
  }
}
