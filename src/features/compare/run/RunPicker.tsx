import { Select } from '@mantine/core'
import classes from './ChangeRun.module.css'
import type { RunChoice } from './run-choices.ts'
import type { Sides } from '../sides.ts'

type RunPickerProps = { choices: readonly RunChoice[]; choice: RunChoice; names: Sides<string>; onSample: (sampleId: string) => void }

/** On which sample both versions are run; where it may be of several modules, it says of which. */
export function RunPicker({ choices, choice, names, onSample }: RunPickerProps) {
  const isOfSeveral = new Set(choices.map(({ module }) => module)).size > 1
  const onlyIn = (id: string) => {
    const found = choices.find((each) => each.id === id)
    if (found === undefined || (found.left !== null && found.right !== null)) return null
    return `only in ${found.left === null ? names.right : names.left}`
  }
  return (
    <Select
      aria-label="Sample"
      className={classes.picker}
      data={choices.map(({ id, name, moduleName }) => ({ value: id, label: isOfSeveral ? `${moduleName}: ${name}` : name }))}
      data-wide={isOfSeveral || undefined}
      value={choice.id}
      allowDeselect={false}
      maxDropdownHeight={320}
      onChange={(picked) => picked !== null && onSample(picked)}
      comboboxProps={{ width: 380, position: 'bottom-start', transitionProps: { duration: 0 } }}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <span className={classes.optionName}>{option.label}</span>
          <span className={classes.quiet}>{onlyIn(option.value)}</span>
        </span>
      )}
    />
  )
}
