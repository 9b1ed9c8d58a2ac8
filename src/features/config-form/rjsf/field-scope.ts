import type { FieldProps } from '@rjsf/utils'
import type { ConfigField } from '#domain/config-schema/fields/config-field.ts'
import type { FieldScope } from '../config-form-context.ts'
import { errorsIn } from './error-schema.ts'
import { isFurtherMember } from './form-schema.ts'
import { singular } from './singular.ts'
import { isMisfit } from './widget-of.ts'

type Surroundings = { props: FieldProps; field: ConfigField; parent: FieldScope | null }

/** What a part of the form knows about itself, but for what it does. */
export function fieldScope({ props, field, parent }: Surroundings): Omit<FieldScope, 'pick' | 'change'> {
  const { fieldPathId: { path }, formData, errorSchema, schema, required } = props
  const last = path.at(-1)
  const isItem = typeof last === 'number'
  const isFixedItem = isItem && parent !== null && last < parent.field.fixedItems.length
  const isFurther = isFurtherMember(schema)
  const hasPartsInside = field.json === null && (field.kind === 'object' || field.kind === 'array')
  return {
    field,
    value: formData,
    path,
    isItem,
    label: labelOf({ props, field, parent }),
    memberName: typeof last === 'string' && !isFurther && field.title !== undefined && field.title !== last ? last : undefined,
    isLabelled: hasPartsInside || !(isFurther || (isItem && !isFixedItem)),
    isRequired: required === true && !isItem,
    isMisfit: isMisfit(field, formData),
    errors: errorsIn(errorSchema),
  }
}

function labelOf({ props: { fieldPathId, name, schema }, field, parent }: Surroundings): string {
  const last = fieldPathId.path.at(-1)
  if (typeof last !== 'number') return isFurtherMember(schema) ? name : (field.title ?? name)
  const isFixed = parent !== null && last < parent.field.fixedItems.length
  if (isFixed && field.title !== undefined) return field.title
  return `${field.title ?? singular(parent?.label ?? '')} ${last + 1}`
}
