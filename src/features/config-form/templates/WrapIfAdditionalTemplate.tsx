import { ActionIcon, TextInput } from '@mantine/core'
import type { WrapIfAdditionalTemplateProps } from '@rjsf/utils'
import { X } from 'lucide-react'
import { useFieldScope } from '../config-form-context.ts'
import { isFurtherMember } from '../rjsf/form-schema.ts'
import classes from './WrapIfAdditionalTemplate.module.css'

/** A member the person named: its name can be changed and it can be removed. */
export function WrapIfAdditionalTemplate({ schema, children, id, label, readonly, disabled, onKeyRenameBlur, onRemoveProperty }: WrapIfAdditionalTemplateProps) {
  const { isLabelled } = useFieldScope()
  if (!isFurtherMember(schema)) return children
  const isFixed = readonly || disabled
  return (
    <div className={classes.member}>
      <TextInput
        key={label} id={`${id}-key`} label="Name" defaultValue={label} readOnly={isFixed} className={classes.name} spellCheck={false}
        onBlur={onKeyRenameBlur} onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <div className={classes.value} data-labelled={isLabelled}>{children}</div>
      {!isFixed && (
        <ActionIcon size={30} mt={20} title={`Remove ${label}`} aria-label={`Remove ${label}`} onClick={onRemoveProperty}><X size={14} /></ActionIcon>
      )}
    </div>
  )
}
