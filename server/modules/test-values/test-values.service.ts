import { done, type Outcome } from '#server/conventions/mutation-result.ts'
import type { ChangeContext } from '#server/change-context.ts'
import { hasRecord } from '../audit/audit.service.ts'
import { changeConnector, type ConnectorsService, draftRule, noteDeed, readContent } from '../connectors/connectors.service.ts'
import { keptValues } from './kept-values.ts'
import { findTestValues, saveTestValues, type TestValuesRow } from './test-values.store.ts'

export type TestValuesService = ReturnType<typeof createTestValuesService>

/** Minutes. Values are kept at every pause of who types them: one record tells of all that follow at once. */
const recordedOnceIn = 10

/** Config values for trying a draft. */
export function createTestValuesService(context: ChangeContext, connectors: ConnectorsService) {
  return {
    async find(connectorId: string): Promise<TestValuesRow | null> {
      const row = await connectors.get(connectorId)
      const stored = row && (await findTestValues(context.sql, row.id))
      if (!row || !stored) return null
      // The schema may have come to call something secret since the values were kept.
      const kept = keptValues((await connectors.content(row)).configJson, stored.valuesJson)
      return kept.ok ? { ...stored, valuesJson: kept.value } : { ...stored, valuesJson: '{}' }
    },
    save(connectorId: string, valuesJson: string): Promise<Outcome<TestValuesRow>> {
      return changeConnector<TestValuesRow>(context, {
        action: 'connectors.edit',
        id: connectorId,
        lock: 'SHARE',
        async work(transaction, row) {
          const draft = draftRule(row, 'given test values')
          if (!draft.ok) return draft
          const kept = keptValues((await readContent(transaction, row)).content.configJson, valuesJson)
          if (!kept.ok) return kept
          const deed = { action: 'testValues.saved', actorId: context.viewer.id, objectId: row.id, withinMinutes: recordedOnceIn } as const
          if (!(await hasRecord(transaction, deed))) noteDeed(context, row, { action: deed.action })
          return done(await saveTestValues(transaction, row.id, kept.value))
        },
      })
    },
  }
}
