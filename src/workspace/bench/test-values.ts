import { askCapabilities } from '../../graphql/capabilities.ts'
import { graphqlClient } from '../../graphql/client.ts'
import { graphql } from '../../graphql/generated/index.ts'

export const testValuesQuery = graphql(`
  query ConfigTestValues($connectorId: ID!) {
    configTestValues(connectorId: $connectorId) { connectorId valuesJson updatedAt }
  }
`)

/** The values that a draft is tried with, as JSON text; null where nobody entered any or the backend keeps none. */
export async function testValuesOf(connectorId: string): Promise<string | null> {
  if (!(await askCapabilities()).has('CONFIG_TEST_VALUES')) return null
  const { data } = await graphqlClient.query(testValuesQuery, { connectorId }).toPromise()
  return data?.configTestValues?.valuesJson ?? null
}
