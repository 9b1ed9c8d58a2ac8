import { Button } from '@mantine/core'
import { type ArrayFieldTemplateProps, buttonId } from '@rjsf/utils'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { configSchemaLimits } from '#domain/config-schema/limits.ts'
import { useFieldScope } from '../config-form-context.ts'
import { AlternativeSelectors } from './AlternativeSelectors.tsx'
import classes from './ArrayFieldTemplate.module.css'
import { MissingFixedItems } from './MissingFixedItems.tsx'
import { OwnErrors } from './OwnErrors.tsx'
import { Section } from './Section.tsx'
import { useSectionOpen } from './use-section-open.ts'

/** A list: its items as rows or cards, and a way to add one. */
export function ArrayFieldTemplate({ items, canAdd, onAddClick, fieldPathId, readonly }: ArrayFieldTemplateProps) {
  const { field, value, label, memberName, isRequired, errors, change } = useFieldScope()
  const [shown, setShown] = useState<number>(configSchemaLimits.shownItems)
  const [isOpen, toggle] = useSectionOpen(items.length > 0)
  const isAddable = canAdd === true && readonly !== true && field.items !== null
  const hasValue = Array.isArray(value)
  return (
    <Section
      id={fieldPathId.$id} title={label} name={memberName} description={field.description} isRequired={isRequired} errorCount={errors.length} isOpen={isOpen} onToggle={toggle}
      note={hasValue ? countOf(items.length) : 'not set'}
      onClear={hasValue && !isRequired && readonly !== true ? () => change(undefined) : undefined}
    >
      <OwnErrors />
      <AlternativeSelectors />
      {items.length > 0 && <ul className={classes.list}>{items.slice(0, shown)}</ul>}
      {items.length > shown && <Button variant="subtle" w="fit-content" onClick={() => setShown(shown * 2)}>Show more of {items.length.toLocaleString('en')} items</Button>}
      <MissingFixedItems />
      {isAddable && (
        <Button id={buttonId(fieldPathId, 'add')} variant="default" w="fit-content" leftSection={<Plus size={14} />} onClick={onAddClick} aria-label={`Add to ${label}`}>Add</Button>
      )}
    </Section>
  )
}

const countOf = (count: number) => (count === 1 ? '1 item' : `${count.toLocaleString('en')} items`)
