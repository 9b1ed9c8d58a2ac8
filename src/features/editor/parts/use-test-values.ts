import { useDebouncedCallback } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { useCapabilities } from '#src/graphql/capabilities.ts'
import { failureWords } from '#src/graphql/failure-words.ts'
import { graphql } from '#src/graphql/generated/index.ts'
import { testValuesQuery } from '#src/workspace/bench/test-values.ts'

const saveMutation = graphql(`
  mutation SaveConfigTestValues($connectorId: ID!, $valuesJson: JsonString!) {
    saveConfigTestValues(connectorId: $connectorId, valuesJson: $valuesJson) {
      result { connectorId valuesJson updatedAt }
      errors { message }
    }
  }
`)

export type TestValues = {
  /** False where the backend keeps none. */
  isPossible: boolean
  values: unknown
  keeping: Keeping
  /** Shows the values at once and keeps them soon, where the draft still can. */
  enter: (values: unknown) => void
  again: () => void
}
type Keeping = { status: 'idle' | 'pending' | 'kept' } | { status: 'failed'; message: string }

const pauseMs = 600

/** The values by which a draft is tried. */
export function useTestValues(connectorId: string, isFrozen: boolean): TestValues {
  const isPossible = useCapabilities()?.has('CONFIG_TEST_VALUES') === true
  const [{ data }] = useQuery({ query: testValuesQuery, variables: { connectorId }, pause: !isPossible })
  const [, saveValues] = useMutation(saveMutation)
  const [entered, setEntered] = useState<unknown>(undefined)
  const [keeping, setKeeping] = useState<Keeping>({ status: 'idle' })
  const newest = useRef<unknown>(undefined)
  const keep = async (values: unknown) => {
    const { data: answer, error } = await saveValues({ connectorId, valuesJson: JSON.stringify(values) })
    // What was entered meanwhile is not kept yet.
    if (newest.current !== values) return
    const refusal = answer?.saveConfigTestValues.errors[0]
    const message = answer === undefined ? failureWords(error) : refusal && (refusal.message ?? 'The server refused them.')
    setKeeping(message === undefined ? { status: 'kept' } : { status: 'failed', message })
  }
  const keepSoon = useDebouncedCallback((values: unknown) => void keep(values), { delay: pauseMs, flushOnUnmount: true })
  const enter = (values: unknown) => {
    setEntered(values)
    newest.current = values
    if (!isPossible || isFrozen) return
    setKeeping({ status: 'pending' })
    keepSoon(values)
  }
  const stored = valuesOf(data?.configTestValues?.valuesJson)
  return { isPossible, values: entered ?? stored, keeping, enter, again: () => enter(entered) }
}

function valuesOf(json: string | undefined): unknown {
  if (json === undefined) return undefined
  try {
    return JSON.parse(json)
  } catch {
    // Another backend's broken values are no values.
    return undefined
  }
}
