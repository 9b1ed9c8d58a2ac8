import type { ArrayFieldItemTemplateProps } from '@rjsf/utils'
import { fieldAt } from '#domain/config-schema/fields/field-at.ts'
import { useConfigDocument, useFieldScope } from '../config-form-context.ts'
import { placesOf } from '../rjsf/form-schema.ts'
import { singular } from '../rjsf/singular.ts'
import { ItemButtons } from './ItemButtons.tsx'
import { ItemCard } from './ItemCard.tsx'
import { itemSummary } from './item-summary.ts'
import classes from './ArrayFieldItemTemplate.module.css'

/** An item of a list: a card when it has parts inside, else a row. */
export function ArrayFieldItemTemplate(props: ArrayFieldItemTemplateProps) {
  const { children, buttonsProps, index, schema } = props
  const list = useFieldScope()
  const document = useConfigDocument()
  const places = placesOf(schema)
  const value: unknown = Array.isArray(list.value) ? list.value[index] : undefined
  const item = fieldAt(document, places, value)
  const name = index < list.field.fixedItems.length && item.title !== undefined ? item.title : `${item.title ?? singular(list.label)} ${index + 1}`
  const hasPartsInside = (item.kind === 'object' || item.kind === 'array' || item.alternatives.length > 0) && item.json === null
  const buttons = <ItemButtons {...buttonsProps} name={name} />
  if (hasPartsInside) return <ItemCard name={name} summary={itemSummary(document, item, value)} buttons={buttons}>{children}</ItemCard>
  return (
    <li className={classes.row}>
      <div className={classes.content}>{children}</div>
      {buttons}
    </li>
  )
}
