import type { Widget } from '@rjsf/utils'
import type { WidgetName } from '../rjsf/widget-of.ts'
import { ChoicesWidget } from './ChoicesWidget.tsx'
import { ChoiceWidget } from './ChoiceWidget.tsx'
import { ConstantWidget } from './ConstantWidget.tsx'
import { DateTimeWidget } from './DateTimeWidget.tsx'
import { DateWidget } from './DateWidget.tsx'
import { JsonWidget } from './JsonWidget.tsx'
import { LinesWidget } from './LinesWidget.tsx'
import { LineWidget } from './LineWidget.tsx'
import { NothingWidget } from './NothingWidget.tsx'
import { NumberWidget } from './NumberWidget.tsx'
import { SecretWidget } from './SecretWidget.tsx'
import { SwitchWidget } from './SwitchWidget.tsx'

/** How each kind of value is entered. */
export const widgets: Record<WidgetName, Widget> = {
  json: JsonWidget,
  constant: ConstantWidget,
  choice: ChoiceWidget,
  choices: ChoicesWidget,
  switch: SwitchWidget,
  number: NumberWidget,
  secret: SecretWidget,
  date: DateWidget,
  dateTime: DateTimeWidget,
  lines: LinesWidget,
  line: LineWidget,
  nothing: NothingWidget,
}
