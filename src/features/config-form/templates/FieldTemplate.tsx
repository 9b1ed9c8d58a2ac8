import type { FieldTemplateProps } from '@rjsf/utils'
import { useFieldScope } from '../config-form-context.ts'
import { AlternativeSelectors } from './AlternativeSelectors.tsx'
import { NothingSwitch } from './NothingSwitch.tsx'
import { WrapIfAdditionalTemplate } from './WrapIfAdditionalTemplate.tsx'
import classes from './FieldTemplate.module.css'

/** One part of the form: the choice between its alternatives where it has some, then its widget, section or list. */
export function FieldTemplate(props: FieldTemplateProps) {
  const { memberName } = useFieldScope()
  const hasPartsInside = props.schema.type === 'object' || props.schema.type === 'array'
  const { children, ...others } = props
  return (
    <WrapIfAdditionalTemplate {...others}>
      <div className={classes.field}>
        {!hasPartsInside && memberName !== undefined && <code className={classes.key} aria-hidden title="The name in config">{memberName}</code>}
        {!hasPartsInside && <AlternativeSelectors />}
        {children}
        {!hasPartsInside && <NothingSwitch />}
      </div>
    </WrapIfAdditionalTemplate>
  )
}
