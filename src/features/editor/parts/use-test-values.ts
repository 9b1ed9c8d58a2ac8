import { useCallback } from 'react'
import { useMutation, useQuery } from 'urql'
import { useCapabilities } from '#src/graphql/capabilities.ts'
import { graphql } from '#src/graphql/generated/index.ts'

const testValuesQuery = graphql(`
  query ConfigTestValues($connectorId: ID!) {
    configTestValues(connectorId: $connectorId) { connectorId valuesJson updatedAt }
  }
`)

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
  /** Answers what went wrong, or null. */
  save: (values: unknown) => Promise<string | null>
}

/** The values by which a draft is tried. */
export function useTestValues(connectorId: string): TestValues {
  const isPossible = useCapabilities()?.has('CONFIG_TEST_VALUES') === true
  const [{ data }] = useQuery({ query: testValuesQuery, variables: { connectorId }, pause: !isPossible })
  const [, saveValues] = useMutation(saveMutation)
  const save = useCallback(
    async (values: unknown) => {
      const { data: answer, error } = await saveValues({ connectorId, valuesJson: JSON.stringify(values) })
      return error?.message ?? answer?.saveConfigTestValues.errors[0]?.message ?? null
    },
    [connectorId, saveValues],
  )
  return { isPossible, values: valuesOf(data?.configTestValues?.valuesJson), save }
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
