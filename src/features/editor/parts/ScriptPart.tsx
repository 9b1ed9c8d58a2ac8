import { ActionIcon, Tooltip } from '@mantine/core'
import { Link2 } from 'lucide-react'
import { useMemo } from 'react'
import { settingsOf } from '#domain/connector-problems.ts'
import type { ConnectorModule } from '#domain/connector.ts'
import { moduleKinds } from '#domain/module-kinds/kinds.ts'
import type { Part } from '#domain/parts/part.ts'
import { moduleByOrigin } from '#domain/parts/part-values.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { Tag } from '#src/ui/Tag.tsx'
import { type EditorPart, partId } from '../editor-part.ts'
import { BenchToggle } from '../bench/BenchToggle.tsx'
import { FormatButton } from '../lua/FormatButton.tsx'
import { partIcons } from '../part-icons.ts'
import { SettingsForm } from '../settings/SettingsForm.tsx'
import { useDraft } from '../use-draft.ts'
import { useCopyLink } from '../use-copy-link.ts'
import type { ConfigFormComponent } from './ConfigPart.tsx'
import { PartPanes } from './PartPanes.tsx'
import classes from './Parts.module.css'
import { RunnableCode } from './RunnableCode.tsx'

type ModuleProps = { connectorId: string; part: Extract<EditorPart, { kind: 'module' }> }
type ScriptPartProps = ModuleProps & { configForm: ConfigFormComponent }

/** A module: its script, its settings beside it, and what it does. */
export function ScriptPart({ connectorId, part, configForm }: ScriptPartProps) {
  const { place } = part
  const id = partId(part)
  const text = useMemo((): Part & { scope: 'field' } => ({ scope: 'field', kind: place.kind, originId: place.originId, field: 'script' }), [place.kind, place.originId])
  return (
    <PartPanes
      id="module"
      header={<ModuleHeader connectorId={connectorId} part={part} />}
      mainLabel="Script"
      main={<RunnableCode connectorId={connectorId} part={part} text={text} place={place} configForm={configForm} />}
      asideLabel="Settings"
      asideKey={id}
      aside={<SettingsForm connectorId={connectorId} place={place} />}
      asideSize="340px"
    />
  )
}

function ModuleHeader({ connectorId, part }: ModuleProps) {
  const { place } = part
  const { name, isEnabled, summary } = useDraft(connectorId, ({ mine }) => headOf(moduleByOrigin(mine, place.kind, place.originId), place))
  const copyLink = useCopyLink(partId(part))
  if (name === null) return null
  const Icon = partIcons[place.kind]
  return (
    <>
      <Icon size={15} aria-hidden className={classes.icon} />
      <h1 className={classes.name}>{name}</h1>
      <span className={classes.summary}>{summary}</span>
      {!isEnabled && <Tag tone="quiet">Disabled</Tag>}
      <span className={classes.gap} />
      <BenchToggle />
      <FormatButton connectorId={connectorId} part={part} />
      <Tooltip label="Copy link to the line">
        <ActionIcon aria-label="Copy link to the line" onClick={copyLink}>
          <Link2 size={15} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </>
  )
}

/** Without the script, which changes with every key. */
function headOf(module: ConnectorModule | null, { kind }: ModulePlace) {
  return { name: module?.name ?? null, isEnabled: module?.enabled ?? true, summary: module === null ? '' : moduleKinds[kind].summary(settingsOf(kind, module)) }
}
