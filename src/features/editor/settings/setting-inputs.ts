import type { ComponentType } from 'react'
import type { Setting } from '#domain/module-kinds/module-kind.ts'
import { ChoiceSetting, ChoicesSetting, RetrySetting, SwitchSetting, TimezoneSetting } from './choice-inputs.tsx'
import { ScheduleSetting } from './ScheduleSetting.tsx'
import type { SettingInputProps } from './setting-input.ts'
import { JsonSetting, NumberSetting, TextSetting, WordsSetting } from './text-inputs.tsx'

/** The input of every type of setting. */
export const settingInputs: Record<Setting['input']['type'], ComponentType<SettingInputProps>> = {
  text: TextSetting,
  number: NumberSetting,
  switch: SwitchSetting,
  choice: ChoiceSetting,
  choices: ChoicesSetting,
  words: WordsSetting,
  json: JsonSetting,
  schedule: ScheduleSetting,
  timezone: TimezoneSetting,
  retry: RetrySetting,
}
