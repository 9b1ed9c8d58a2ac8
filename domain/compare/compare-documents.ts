import type { ConnectorContent } from '../connector.ts'
import type { Change, Sentence, Trait } from './change.ts'
import { compareFields } from './compare-fields.ts'
import { configSummary } from './config-summary.ts'
import { compareJson } from './json-document.ts'
import { policySummary } from './policy-summary.ts'
import { connectorFields, type Field } from '../parts/fields.ts'
import { fieldValue } from '../parts/part-values.ts'

const summaries: Record<string, (left: unknown, right: unknown) => Sentence[]> = { configJson: configSummary, iamPolicyJson: policySummary }

/** The connector's own fields: the short ones as one change, each document as one. Documents that neither side has are left out. */
export function compareDocuments(left: ConnectorContent, right: ConnectorContent): Change[] {
  const short = connectorFields.filter(isGeneral)
  const general = compareFields(short, left, right)
  const renamed: Trait[] = left.name === right.name ? [] : ['renamed']
  const changed: Trait[] = [...general.settings, ...general.texts].some(({ field }) => field !== 'name') ? ['changed'] : []
  const overview: Change = { id: 'overview', group: 'connector', title: 'Name, description and type', traits: [...renamed, ...changed], sentences: [], ...general }
  const documents = connectorFields.filter((field) => !isGeneral(field))
  return [overview, ...documents.flatMap((field) => compareDocument(field.key, { left, right }) ?? [])]
}

function compareDocument(key: string, sides: { left: ConnectorContent; right: ConnectorContent }): Change | null {
  const fields = connectorFields.filter((field) => field.key === key)
  const before = isSet(fieldValue(sides.left, key))
  const after = isSet(fieldValue(sides.right, key))
  if (!before && !after) return null
  const { settings, texts } = compareFields(fields, sides.left, sides.right)
  const summary = summaries[key]
  const sentences = summary === undefined || !before || !after ? [] : texts.flatMap((text) => compareJson(text.left, text.right, summary))
  const trait: Trait = before && after ? 'changed' : after ? 'added' : 'removed'
  return { id: key, group: 'connector', title: fields.map((field) => field.label).join(), traits: texts.length > 0 ? [trait] : [], sentences, settings, texts }
}

const isGeneral = (field: Field) => field.format === 'value' || field.format === 'prose'

const isSet = (value: unknown) => value !== null && value !== undefined && value !== ''
