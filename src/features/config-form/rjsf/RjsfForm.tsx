import { withTheme } from '@rjsf/core'
import { Theme } from '@rjsf/mantine'
import type { ErrorSchema } from '@rjsf/utils'
import { templates } from '../templates/templates.ts'
import { widgets } from '../widgets/widgets.ts'
import { ConfigSchemaField } from './ConfigSchemaField.tsx'
import { stubFor } from './form-schema.ts'
import { formValidator } from './validator.ts'
import { useConfigDocument } from '../config-form-context.ts'

const ThemedForm = withTheme({
  ...Theme,
  fields: { SchemaField: ConfigSchemaField },
  templates: { ...Theme.templates, ...templates },
  widgets: { ...Theme.widgets, ...widgets },
})

type RjsfFormProps = { values: unknown; errors: ErrorSchema; readOnly: boolean; onValues: (values: unknown) => void }

/** rjsf with our fields. It fills in nothing by itself: what the form shows is what is kept. */
export function RjsfForm({ values, errors, readOnly, onValues }: RjsfFormProps) {
  const document = useConfigDocument()
  return (
    <ThemedForm
      tagName="div" schema={stubFor(document, [''])} validator={formValidator} formData={values} extraErrors={errors} readonly={readOnly}
      showErrorList={false} idPrefix="config" experimental_defaultFormStateBehavior={{ emptyObjectFields: 'skipDefaults', arrayMinItems: { populate: 'never' } }}
      onChange={({ formData }, id) => id !== undefined && onValues(formData)}
    >
      {/* No submit button: what is entered counts at once. */}
      <></>
    </ThemedForm>
  )
}
