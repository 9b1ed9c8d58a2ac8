import { Select } from '@mantine/core'
import type { ConnectorModule } from '#domain/connector.ts'
import type { SampleStateName } from '#src/workspace/samples/sample-results-store.ts'
import { sampleStateWords } from '#src/workspace/samples/sample-state-words.ts'
import { StateMark } from '#src/ui/StateMark.tsx'
import type { Bench } from '../bench.ts'
import { benchKey, chooseSample } from '#src/workspace/bench/chosen-sample-store.ts'
import classes from './Samples.module.css'

type SamplePickerProps = Bench & { module: ConnectorModule; chosen: string | null; states: ReadonlyMap<string, SampleStateName> }

const own = 'own'

/** Which sample the module is run on. */
export function SamplePicker({ connectorId, place, module, chosen, states }: SamplePickerProps) {
  const wordsOf = (id: string) => sampleStateWords[states.get(id) ?? 'never run']
  const data = [...module.samples.map(({ id, name }) => ({ value: id, label: name })), { value: own, label: 'An input of its own' }]
  return (
    <Select
      aria-label="Sample"
      className={classes.picker}
      data={data}
      value={chosen ?? own}
      allowDeselect={false}
      maxDropdownHeight={320}
      leftSection={chosen === null ? null : <StateMark {...wordsOf(chosen)} />}
      onChange={(picked) => picked !== null && chooseSample(benchKey(connectorId, place), picked === own ? null : picked)}
      comboboxProps={{ width: 300, position: 'bottom-start', transitionProps: { duration: 0 } }}
      renderOption={({ option }) => (
        <span className={classes.option}>
          {option.value !== own && <StateMark {...wordsOf(option.value)} />}
          <span className={classes.optionName}>{option.label}</span>
          {option.value !== own && <span className={classes.optionState} aria-hidden>{wordsOf(option.value).label}</span>}
        </span>
      )}
    />
  )
}
