import { useState } from 'react'
import { useCapabilities } from '#src/graphql/capabilities.ts'

export type Reason = {
  /** Whether one is asked for: something is open, and the backend keeps the reason. */
  isAsked: boolean
  isMissing: boolean
  text: string
  type: (text: string) => void
  /** What is sent: how the samples stand, and why that may be. Null where nothing is. */
  given: string | null
}

/** As the server takes it. */
const longest = 500

/** Why something is published although samples are open. */
export function useReason(open: string): Reason {
  const isKept = useCapabilities()?.has('PUBLISH_REASON') === true
  const [text, setText] = useState('')
  const isAsked = open !== '' && isKept
  return {
    isAsked,
    isMissing: isAsked && text.trim() === '',
    text,
    type: setText,
    given: isAsked ? `${open}: ${text.trim()}`.slice(0, longest) : null,
  }
}
