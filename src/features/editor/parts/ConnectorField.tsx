import { Select } from '@mantine/core'
import { type ComponentType, useRef } from 'react'
import { connectorTypes } from '#domain/connector-types.ts'
import type { Setting } from '#domain/module-kinds/module-kind.ts'
import { type Part, partKey } from '#domain/parts/part.ts'
import { frozenState } from '#src/workspace/draft.ts'
import { setField } from '#src/workspace/edit-connector.ts'
import { useRevealed } from '../reveal-store.ts'
import type { SettingInputProps } from '../settings/setting-input.ts'
import { useDraft, useProblemMessage } from '../use-draft.ts'

type ConnectorFieldProps = { connectorId: string; field: 'name' | 'connectorType' | 'description'; label: string; Input: ComponentType<SettingInputProps> }

/** A field of the connector itself. */
export function ConnectorField({ connectorId, field, label, Input }: ConnectorFieldProps) {
  const part: Part & { scope: 'connector' } = { scope: 'connector', field }
  const place = useRef<HTMLDivElement>(null)
  useRevealed(partKey(part), place)
  const value = useDraft(connectorId, ({ mine }) => mine[field])
  const isReadOnly = useDraft(connectorId, frozenState) !== null
  const problem = useProblemMessage(connectorId, field)
  const onChange = (given: unknown) => setField(connectorId, part, given === '' && field === 'description' ? null : given)
  const setting: Setting = { key: field, label, input: { type: 'text' } }
  return (
    <div ref={place}>
      <Input {...{ setting, value, problem, isReadOnly, onChange }} values={{}} />
    </div>
  )
}

export function TypeInput({ setting, value, problem, isReadOnly, onChange }: SettingInputProps) {
  const type = typeof value === 'string' ? value : ''
  const known = Object.entries(connectorTypes).map(([key, label]) => ({ value: key, label }))
  const isOther = type !== '' && !known.some((each) => each.value === type)
  return (
    <Select
      label={setting.label}
      data={isOther ? [...known, { value: type, label: type }] : known}
      value={type}
      error={problem}
      readOnly={isReadOnly}
      allowDeselect={false}
      onChange={(chosen) => chosen !== null && onChange(chosen)}
    />
  )
}
