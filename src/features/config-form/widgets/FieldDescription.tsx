import { useFieldScope } from '../config-form-context.ts'

export function FieldDescription() {
  const { field } = useFieldScope()
  return (
    <span style={{ whiteSpace: 'pre-line' }}>
      {field.description}
      {field.isSecret && `${field.description === undefined ? '' : ' '}Secret: it is never kept, and no run gets it; a sample can bring an invented one among its answers.`}
    </span>
  )
}
