import { isJsonObject } from '#domain/config-schema/schema-node.ts'
import { jsonReasons } from '#domain/config-schema/unsupported-parts.ts'
import { useFieldScope } from '../config-form-context.ts'
import { strayMembers } from '../rjsf/stray-members.ts'
import { useReadOnly } from '../use-read-only.ts'
import { JsonText } from '../widgets/JsonText.tsx'

/** The members that have no field of their own, as JSON: those a pattern names, and those the schema no longer knows. */
export function StrayMembers() {
  const { field, value, label, path, errors, change } = useFieldScope()
  const isReadOnly = useReadOnly()
  const stray = strayMembers(field, value)
  if (!field.hasPatternMembers && Object.keys(stray).length === 0) return null
  const known = Object.fromEntries(Object.entries(isJsonObject(value) ? value : {}).filter(([name]) => !Object.hasOwn(stray, name)))
  const inside = errors.filter((error) => error.path[0] !== undefined && Object.hasOwn(stray, error.path[0]))
  return (
    <JsonText
      id={`stray-${path.join('-')}`}
      label={`Other properties${label === '' ? '' : ` of ${label}`}`}
      description={field.hasPatternMembers ? `${jsonReasons.pattern_members} They are written as JSON.` : 'The schema has no field for these. They are kept until you remove them.'}
      value={stray}
      errors={inside.map((error) => `${error.path.join('.')}: ${error.message}`)}
      readOnly={isReadOnly}
      onChange={(next) => change({ ...known, ...(isJsonObject(next) ? next : {}) })}
    />
  )
}
