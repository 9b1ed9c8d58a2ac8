import { Button, Text } from '@mantine/core'
import { type ObjectFieldTemplateProps, buttonId } from '@rjsf/utils'
import { Plus } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import type { ConfigDocument } from '#domain/config-schema/config-document.ts'
import type { ConfigField } from '#domain/config-schema/fields/config-field.ts'
import { fieldAt } from '#domain/config-schema/fields/field-at.ts'
import { configSchemaLimits } from '#domain/config-schema/limits.ts'
import { isJsonObject } from '#domain/config-schema/schema-node.ts'
import { sameValue } from '#domain/parts/same-value.ts'
import { useConfigDocument, useFieldScope } from '../config-form-context.ts'
import { AlternativeSelectors } from './AlternativeSelectors.tsx'
import classes from './ObjectFieldTemplate.module.css'
import { OwnErrors } from './OwnErrors.tsx'
import { Section } from './Section.tsx'
import { StrayMembers } from './StrayMembers.tsx'
import { useSectionOpen } from './use-section-open.ts'

/** The members of an object: plain at the top and in a list's card, a section elsewhere. */
export function ObjectFieldTemplate(props: ObjectFieldTemplateProps) {
  const { path, isItem } = useFieldScope()
  if (path.length === 0) return <Whole {...props} />
  return isItem ? <Members {...props} /> : <ObjectSection {...props} />
}

function Whole(props: ObjectFieldTemplateProps) {
  const { field } = useFieldScope()
  return (
    <div className={classes.whole}>
      {field.title !== undefined && <Text component="h2" className={classes.title}>{field.title}</Text>}
      {field.description !== undefined && <Text size="xs" c="dimmed" className={classes.description}>{field.description}</Text>}
      <Members {...props} />
    </div>
  )
}

function ObjectSection(props: ObjectFieldTemplateProps) {
  const { field, label, memberName, isRequired, errors, change } = useFieldScope()
  const { formData, readonly, fieldPathId } = props
  const hasValue = isJsonObject(formData) && Object.keys(formData).length > 0
  const [isOpen, toggle] = useSectionOpen(hasValue)
  return (
    <Section
      id={fieldPathId.$id} title={label} name={memberName} description={field.description} isRequired={isRequired} errorCount={errors.length} isOpen={isOpen} onToggle={toggle}
      note={hasValue || isRequired ? undefined : 'not set'}
      onClear={hasValue && !isRequired && readonly !== true ? () => change(undefined) : undefined}
    >
      <Members {...props} />
    </Section>
  )
}

function Members({ properties, formData, onAddProperty, fieldPathId, readonly, schema }: ObjectFieldTemplateProps) {
  const { field, label } = useFieldScope()
  const document = useConfigDocument()
  const canAdd = schema.additionalProperties !== false && readonly !== true
  const settled = settledMembers(document, field, formData)
  const shown = properties.filter(({ hidden, name }) => !hidden && !settled.has(name))
  const [limit, setLimit] = useState<number>(configSchemaLimits.shownMembers)
  const due = useDeferredValue(limit, document.isLarge ? configSchemaLimits.membersAtFirst : limit)
  return (
    <div className={classes.members}>
      <OwnErrors />
      <AlternativeSelectors />
      {shown.slice(0, due).map(({ content }) => content)}
      {shown.length > limit && <Button variant="subtle" w="fit-content" onClick={() => setLimit(limit * 2)}>Show more of {shown.length.toLocaleString('en')} properties</Button>}
      <StrayMembers />
      {canAdd && (
        <Button id={buttonId(fieldPathId, 'add')} variant="default" w="fit-content" leftSection={<Plus size={14} />} onClick={onAddProperty} aria-label={`Add a property to ${label === '' ? 'the config' : label}`}>
          Add a property
        </Button>
      )}
    </div>
  )
}

/** The fixed values that only mark the picked alternative; the selector already says them. */
function settledMembers(document: ConfigDocument, field: ConfigField, value: unknown): Set<string> {
  if (field.alternatives.length === 0 || !isJsonObject(value)) return new Set()
  const settled = field.members.filter(({ name, places }) => {
    const { constant } = fieldAt(document, places, value[name])
    return constant !== undefined && sameValue(constant.value, value[name])
  })
  return new Set(settled.map(({ name }) => name))
}
