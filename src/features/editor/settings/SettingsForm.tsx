import { type ComponentType, useRef } from 'react'
import { settingsOf } from '#domain/connector-problems.ts'
import type { ConnectorContent } from '#domain/connector.ts'
import { moduleKinds } from '#domain/module-kinds/kinds.ts'
import type { Setting } from '#domain/module-kinds/module-kind.ts'
import { type Part, partKey } from '#domain/parts/part.ts'
import { fieldValue, moduleByOrigin } from '#domain/parts/part-values.ts'
import { setField } from '#src/workspace/edit-connector.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { frozenState } from '#src/workspace/draft.ts'
import { useRevealed } from '../reveal-store.ts'
import { useDraft, useProblemMessage } from '../use-draft.ts'
import { commonSettings, descriptionSetting, nullableCommon, runSettings } from './common-settings.ts'
import type { SettingInputProps } from './setting-input.ts'
import { settingInputs } from './setting-inputs.ts'
import classes from './Settings.module.css'
import { LongTextSetting } from './text-inputs.tsx'

type SettingsFormProps = { connectorId: string; place: ModulePlace }

/** Everything of a module but its script, as its kind lists it. */
export function SettingsForm({ connectorId, place }: SettingsFormProps) {
  const kind = moduleKinds[place.kind]
  const fields = (settings: readonly Setting[]) => settings.map((setting) => <SettingField key={setting.key} {...{ connectorId, place, setting }} />)
  return (
    <form className={classes.form} aria-label={`${kind.label} settings`} onSubmit={(event) => event.preventDefault()}>
      {fields(commonSettings)}
      <SettingField {...{ connectorId, place, setting: descriptionSetting, Input: LongTextSetting }} />
      <h2 className={classes.section}>{kind.label}</h2>
      <p className={classes.explanation}>{kind.explanation}</p>
      {fields(kind.settings)}
      <h2 className={classes.section}>Running</h2>
      {fields(runSettings)}
    </form>
  )
}

type SettingFieldProps = SettingsFormProps & { setting: Setting; Input?: ComponentType<SettingInputProps> }

function SettingField({ connectorId, place, setting, Input = settingInputs[setting.input.type] }: SettingFieldProps) {
  const part: Part & { scope: 'field' } = { scope: 'field', ...place, field: setting.key }
  const key = partKey(part)
  const field = useRef<HTMLDivElement>(null)
  useRevealed(key, field)
  const value = useDraft(connectorId, ({ mine }) => fieldOfModule(mine, place, setting.key))
  const values = useDraft(connectorId, ({ mine }) => settingsOfModule(mine, place))
  const isReadOnly = useDraft(connectorId, frozenState) !== null
  const problem = useProblemMessage(connectorId, key)
  const onChange = (given: unknown) => setField(connectorId, part, given === '' && mayBeNull(place, setting) ? null : given)
  if (setting.isAsked?.(values) === false) return null
  return (
    <div ref={field}>
      <Input
        setting={setting}
        value={value}
        values={values}
        problem={problem}
        isReadOnly={isReadOnly}
        onChange={onChange}
      />
    </div>
  )
}

function fieldOfModule(content: ConnectorContent, { kind, originId }: ModulePlace, field: string): unknown {
  const module = moduleByOrigin(content, kind, originId)
  return module === null ? undefined : fieldValue(module, field)
}

function settingsOfModule(content: ConnectorContent, { kind, originId }: ModulePlace): Readonly<Record<string, unknown>> {
  const module = moduleByOrigin(content, kind, originId)
  return module === null ? {} : settingsOf(kind, module)
}

const mayBeNull = ({ kind }: ModulePlace, { key }: Setting) => nullableCommon.has(key) || moduleKinds[kind].initialSettings[key] === null
