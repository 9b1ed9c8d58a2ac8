import { NumberInput } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { useFieldScope } from '../config-form-context.ts'
import { useControl, usePlaceholder } from './use-control.tsx'
import classes from './narrow.module.css'

export function NumberWidget(props: WidgetProps) {
  const { field: { bounds, kind } } = useFieldScope()
  const control = useControl(props)
  const isWhole = kind === 'integer'
  return (
    <NumberInput
      {...control} className={classes.narrow} placeholder={usePlaceholder()} value={typeof props.value === 'number' ? props.value : ''}
      // Bounds are told, not enforced: a value outside of them stays and is marked.
      step={bounds.multipleOf ?? 1} clampBehavior="none" allowDecimal={!isWhole} decimalScale={isWhole ? 0 : 12} hideControls={control.readOnly}
      onChange={(value) => props.onChange(typeof value === 'number' ? value : undefined)}
    />
  )
}
