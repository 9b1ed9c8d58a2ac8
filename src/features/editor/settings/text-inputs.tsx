import { NumberInput, TagsInput, Textarea, TextInput } from '@mantine/core'
import { listOf, type SettingInputProps, textOf } from './setting-input.ts'
import classes from './Settings.module.css'

export function TextSetting({ setting, value, problem, isReadOnly, onChange }: SettingInputProps) {
  const placeholder = setting.input.type === 'text' ? setting.input.placeholder : undefined
  return (
    <TextInput
      label={setting.label}
      description={setting.help}
      placeholder={placeholder}
      value={textOf(value)}
      error={problem}
      readOnly={isReadOnly}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

export function LongTextSetting({ setting, value, problem, isReadOnly, onChange }: SettingInputProps) {
  return (
    <Textarea
      label={setting.label}
      description={setting.help}
      value={textOf(value)}
      error={problem}
      readOnly={isReadOnly}
      autosize
      minRows={2}
      maxRows={10}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

export function JsonSetting({ setting, value, problem, isReadOnly, onChange }: SettingInputProps) {
  return (
    <Textarea
      label={setting.label}
      description={setting.help}
      value={textOf(value)}
      error={problem}
      readOnly={isReadOnly}
      autosize
      minRows={3}
      maxRows={16}
      spellCheck={false}
      classNames={{ input: classes.code ?? '' }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

export function NumberSetting({ setting, value, problem, isReadOnly, onChange }: SettingInputProps) {
  const { input } = setting
  if (input.type !== 'number') return null
  return (
    <NumberInput
      label={setting.label}
      description={setting.help}
      value={typeof value === 'number' ? value : ''}
      error={problem}
      readOnly={isReadOnly}
      allowDecimal={false}
      thousandSeparator=","
      // A number outside the limits is said to be wrong, not silently changed.
      clampBehavior="none"
      hideControls={isReadOnly}
      rightSection={<span className={classes.unit}>{input.unit}</span>}
      rightSectionWidth={input.unit.length * 7 + 16}
      onChange={(entered) => onChange(typeof entered === 'number' ? entered : null)}
    />
  )
}

export function WordsSetting({ setting, value, problem, isReadOnly, onChange }: SettingInputProps) {
  return (
    <TagsInput
      size="xs"
      label={setting.label}
      description={setting.help}
      value={listOf(value)}
      error={problem}
      readOnly={isReadOnly}
      splitChars={[',', ' ']}
      onChange={(words) => onChange(words.length === 0 ? null : words)}
    />
  )
}
