import { Button, TextInput } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { sameValue } from '#domain/parts/same-value.ts'
import { useFieldScope } from '../config-form-context.ts'
import { useControl } from './use-control.tsx'

/** A value the schema fixes: shown, and set with one press while it is something else. */
export function ConstantWidget(props: WidgetProps) {
  const { field, label } = useFieldScope()
  const control = useControl(props)
  const fixed = field.constant?.value
  const isSet = sameValue(props.value, fixed)
  return (
    <TextInput
      {...control} readOnly value={shown(isSet ? fixed : props.value)} placeholder="Not set"
      rightSectionWidth="auto"
      rightSection={!isSet && !control.readOnly && (
        <Button size="compact-xs" variant="light" mr={4} aria-label={`Set to ${shown(fixed)}: ${label}`} onClick={() => props.onChange(fixed)}>Set to {shown(fixed)}</Button>
      )}
    />
  )
}

const shown = (value: unknown): string => (value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value))
