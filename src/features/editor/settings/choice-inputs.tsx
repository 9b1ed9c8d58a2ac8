import { Checkbox, Group, NumberInput, Select, Stack, Switch } from '@mantine/core'
import type { Option } from '#domain/module-kinds/module-kind.ts'
import { listOf, type SettingInputProps, textOf } from './setting-input.ts'

export function SwitchSetting({ setting, value, problem, isReadOnly, onChange }: SettingInputProps) {
  return (
    <Switch
      label={setting.label}
      description={setting.help}
      checked={value === true}
      error={problem}
      disabled={isReadOnly}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}

export function ChoiceSetting({ setting, value, problem, isReadOnly, onChange }: SettingInputProps) {
  const options: readonly Option[] = setting.input.type === 'choice' ? setting.input.options : []
  return (
    <Select
      label={setting.label}
      description={setting.help}
      data={options.map((option) => ({ value: option.value, label: option.label }))}
      value={textOf(value)}
      error={problem}
      readOnly={isReadOnly}
      allowDeselect={false}
      onChange={(chosen) => chosen !== null && onChange(chosen)}
    />
  )
}

export function ChoicesSetting({ setting, value, problem, isReadOnly, onChange }: SettingInputProps) {
  const options: readonly Option[] = setting.input.type === 'choices' ? setting.input.options : []
  return (
    <Checkbox.Group label={setting.label} description={setting.help} value={listOf(value)} error={problem} size="xs" onChange={(chosen) => onChange(options.map((option) => option.value).filter((option) => chosen.includes(option)))}>
      <Group gap="md" mt={6}>
        {options.map((option) => (
          <Checkbox key={option.value} size="xs" value={option.value} label={option.label} disabled={isReadOnly} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]

export function TimezoneSetting({ setting, value, problem, isReadOnly, onChange }: SettingInputProps) {
  const zone = textOf(value)
  return (
    <Select
      label={setting.label}
      description={setting.help}
      data={zones.includes(zone) || zone === '' ? zones : [zone, ...zones]}
      value={zone}
      error={problem}
      readOnly={isReadOnly}
      searchable
      allowDeselect={false}
      limit={80}
      nothingFoundMessage="No such time zone"
      onChange={(chosen) => chosen !== null && onChange(chosen)}
    />
  )
}

const firstRetry = { maxAttempts: 3, backoffSeconds: 60 }

export function RetrySetting({ setting, value, problem, isReadOnly, onChange }: SettingInputProps) {
  const retry = typeof value === 'object' && value !== null ? Object.assign({ ...firstRetry }, value) : null
  const change = (changed: Partial<typeof firstRetry>) => onChange({ ...firstRetry, ...retry, ...changed })
  return (
    <Stack gap={6} role="group" aria-label={setting.label}>
      <Switch label="Try again after a failure" checked={retry !== null} disabled={isReadOnly} error={problem} onChange={(event) => onChange(event.currentTarget.checked ? firstRetry : null)} />
      {retry !== null && (
        <Group gap="xs" grow align="flex-start">
          <NumberInput label="Attempts" value={retry.maxAttempts} readOnly={isReadOnly} allowDecimal={false} clampBehavior="none" onChange={(entered) => change({ maxAttempts: Number(entered) })} />
          <NumberInput label="Seconds between" value={retry.backoffSeconds} readOnly={isReadOnly} allowDecimal={false} clampBehavior="none" onChange={(entered) => change({ backoffSeconds: Number(entered) })} />
        </Group>
      )}
    </Stack>
  )
}
