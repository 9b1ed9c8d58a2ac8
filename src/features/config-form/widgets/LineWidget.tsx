import { TextInput } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { useId } from 'react'
import { useFieldScope } from '../config-form-context.ts'
import { inputTypes } from './input-types.ts'
import { useControl, usePlaceholder } from './use-control.tsx'
import { useTextValue } from './use-text-value.ts'

/** One line of text. */
export function LineWidget(props: WidgetProps) {
  const { field } = useFieldScope()
  const control = useControl(props)
  const text = useTextValue(props)
  const listId = useId()
  const examples = field.examples.filter((example) => typeof example === 'string')
  return (
    <>
      <TextInput {...control} {...inputTypes[field.format ?? '']} {...text} placeholder={usePlaceholder()} spellCheck={false} autoComplete="off" list={examples.length > 0 ? listId : undefined} />
      {examples.length > 0 && <datalist id={listId}>{examples.map((example) => <option key={example} value={example}>{example}</option>)}</datalist>}
    </>
  )
}
