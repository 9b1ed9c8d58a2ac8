import { useFieldScope } from '../config-form-context.ts'

export function FieldDescription() {
  const { field } = useFieldScope()
  return (
    <span style={{ whiteSpace: 'pre-line' }}>
      {field.description}
      {field.isSecret && `${field.description === undefined ? '' : ' '}Secret: it is never kept with the test values.`}
    </span>
  )
}
