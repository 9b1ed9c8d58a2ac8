import { PasswordInput } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { useFieldScope } from '../config-form-context.ts'
import { useControl } from './use-control.tsx'
import { useTextValue } from './use-text-value.ts'

/** Masked until it is revealed; it stays in the page's memory and is never kept. */
export function SecretWidget(props: WidgetProps) {
  const { label } = useFieldScope()
  const control = useControl(props)
  return (
    <PasswordInput
      {...control} {...useTextValue(props)} size="xs" placeholder={control.readOnly ? 'Not kept' : undefined} autoComplete="new-password" spellCheck={false}
      visibilityToggleButtonProps={{ 'aria-label': `Show or hide ${label}`, tabIndex: 0 }}
    />
  )
}
