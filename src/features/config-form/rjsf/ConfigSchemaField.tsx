import { ADDITIONAL_PROPERTY_FLAG, type FieldProps, deepEquals } from '@rjsf/utils'
import { memo, use, useMemo, useState } from 'react'
import type { ConfigField } from '#domain/config-schema/fields/config-field.ts'
import { fieldAt } from '#domain/config-schema/fields/field-at.ts'
import { valueForAlternative } from '#domain/config-schema/fields/starting-value.ts'
import { type FieldScope, FieldScopeContext, useConfigDocument } from '../config-form-context.ts'
import { fieldScope } from './field-scope.ts'
import { formSchemaOf, isFurtherMember, placesOf, uiSchemaOf } from './form-schema.ts'
import { PlainField } from './plain-field.ts'
import { useShownAlternatives } from './use-shown-alternatives.ts'

/**
 * Draws one part of the config. rjsf resolves references, conditions and alternatives by walking the whole schema again
 * and again; here each part is resolved by itself, when it is drawn, so rjsf only ever sees one plain level.
 */
export const ConfigSchemaField = memo(function ConfigSchemaField(props: FieldProps) {
  const { schema, formData, fieldPathId, onChange } = props
  const document = useConfigDocument()
  const parent = use(FieldScopeContext)
  const [picked, setPicked] = useState<Record<string, number>>({})
  const places = placesOf(schema)
  const field = fieldAt(document, places, formData, (alternative) => picked[alternative])
  const change = (value: unknown) => onChange(value, fieldPathId.path, undefined, fieldPathId.$id)
  const pick = (alternative: string, option: number) => {
    const next = { ...picked, [alternative]: option }
    setPicked(next)
    change(valueForAlternative({ document, places, chosen: (pointer) => next[pointer], value: formData }))
  }
  const scope: FieldScope = { ...fieldScope({ props, field, parent }), change, pick }
  useShownAlternatives(fieldPathId.path, field.alternatives)
  const plain = usePlainSchema(field, formData, isFurtherMember(schema))
  return (
    <FieldScopeContext value={scope}>
      <PlainField {...props} required={scope.isRequired} schema={plain.schema} uiSchema={plain.uiSchema} title={scope.label} />
    </FieldScopeContext>
  )
}, deepEquals)

function usePlainSchema(field: ConfigField, value: unknown, isFurther: boolean) {
  const document = useConfigDocument()
  return useMemo(() => ({
    schema: { ...formSchemaOf(document, field, value), ...(isFurther && { [ADDITIONAL_PROPERTY_FLAG]: true }) },
    uiSchema: uiSchemaOf(document, field, value),
  }), [document, field, value, isFurther])
}
