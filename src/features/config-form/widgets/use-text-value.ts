import type { WidgetProps } from '@rjsf/utils'
import type { ChangeEvent } from 'react'
import { useFieldScope } from '../config-form-context.ts'
import { withBreaksOf } from './line-breaks.ts'

/** Text in and out of the values; an emptied field is no value, an emptied item of a list is empty text. */
export function useTextValue({ value, onChange }: WidgetProps) {
  const { isItem } = useFieldScope()
  return {
    value: typeof value === 'string' ? value : '',
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const text = withBreaksOf(typeof value === 'string' ? value : '', event.currentTarget.value)
      onChange(text === '' && !isItem ? undefined : text)
    },
  }
}
