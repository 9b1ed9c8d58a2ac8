import { Textarea, TextInput } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { type ClipboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useFieldScope } from '../config-form-context.ts'
import { inputTypes } from './input-types.ts'
import jsonTextClasses from './JsonText.module.css'
import { hasLineBreak, needsLines } from './line-breaks.ts'
import { useControl, usePlaceholder } from './use-control.tsx'
import { useTextValue } from './use-text-value.ts'

/** One line of text; of several where those stand in it or are pasted, for a field of one line drops their breaks. */
export function LineWidget(props: WidgetProps) {
  const { field } = useFieldScope()
  const control = useControl(props)
  const text = useTextValue(props)
  const placeholder = usePlaceholder()
  const listId = useId()
  // When the last break is deleted it stays as it is: the cursor is in it.
  const [isLong, setLong] = useState(() => needsLines(text.value))
  const [isPasted, setPasted] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isPasted && isLong) area.current?.focus()
  }, [isPasted, isLong])
  if (!isLong && hasLineBreak(text.value)) setLong(true)
  if (isLong) return <Textarea ref={area} {...control} {...text} placeholder={placeholder} autosize minRows={2} maxRows={14} spellCheck={false} classNames={{ input: jsonTextClasses.text ?? '' }} />
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    const { selectionStart, selectionEnd } = event.currentTarget
    if (control.readOnly || !hasLineBreak(pasted.trim())) return
    event.preventDefault()
    setPasted(true)
    props.onChange(`${text.value.slice(0, selectionStart ?? 0)}${pasted}${text.value.slice(selectionEnd ?? 0)}`)
  }
  const examples = field.examples.filter((example) => typeof example === 'string')
  return (
    <>
      <TextInput {...control} {...inputTypes[field.format ?? '']} {...text} placeholder={placeholder} spellCheck={false} autoComplete="off" onPaste={onPaste} list={examples.length > 0 ? listId : undefined} />
      {examples.length > 0 && <datalist id={listId}>{examples.map((example) => <option key={example} value={example}>{example}</option>)}</datalist>}
    </>
  )
}
