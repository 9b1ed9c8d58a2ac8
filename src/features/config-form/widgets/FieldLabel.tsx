import { Lock } from 'lucide-react'
import { useFieldScope } from '../config-form-context.ts'
import classes from './FieldLabel.module.css'

export function FieldLabel() {
  const { field, label } = useFieldScope()
  return (
    <span className={classes.label}>
      {label === '' ? 'Config' : label}
      {field.isSecret && <Lock size={12} aria-hidden className={classes.icon} />}
      {field.isDeprecated && <span className={classes.deprecated}>deprecated</span>}
    </span>
  )
}
