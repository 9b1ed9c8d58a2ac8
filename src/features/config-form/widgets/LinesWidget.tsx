import { Textarea } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { useControl, usePlaceholder } from './use-control.tsx'
import { useTextValue } from './use-text-value.ts'

/** Text of several lines. */
export function LinesWidget(props: WidgetProps) {
  const control = useControl(props)
  return <Textarea {...control} {...useTextValue(props)} placeholder={usePlaceholder()} autosize minRows={2} maxRows={10} />
}
