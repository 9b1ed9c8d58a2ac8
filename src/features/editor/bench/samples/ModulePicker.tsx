import { Select } from '@mantine/core'
import { moduleKinds } from '#domain/module-kinds/kinds.ts'
import { modulesWithKind } from '#domain/samples/sample-input.ts'
import { parsePart, partId } from '../../editor-part.ts'
import { useDraft } from '../../use-draft.ts'
import type { Bench } from '../bench.ts'
import { runWith } from '../run-place-store.ts'
import classes from './Samples.module.css'

/** Which module runs the code that all of them share. */
export function ModulePicker({ connectorId, place }: Bench) {
  const modules = useDraft(connectorId, ({ mine: { actions, apiEndpoints, reactions, timers } }) => ({ actions, apiEndpoints, reactions, timers }))
  const data = [...Map.groupBy(modulesWithKind(modules), ({ kind }) => kind)].map(([kind, ofKind]) => ({
    group: moduleKinds[kind].plural,
    items: ofKind.map(({ module: { originId, name } }) => ({ value: partId({ kind: 'module', place: { kind, originId } }), label: name })),
  }))
  const pick = (id: string | null) => {
    const part = id === null ? null : parsePart(id)
    if (part?.kind === 'module') runWith(connectorId, part.place)
  }
  return (
    <Select
      aria-label="Module that runs it"
      className={classes.picker}
      data={data}
      value={partId({ kind: 'module', place })}
      allowDeselect={false}
      maxDropdownHeight={320}
      onChange={pick}
      comboboxProps={{ width: 300, position: 'bottom-start', transitionProps: { duration: 0 } }}
    />
  )
}
