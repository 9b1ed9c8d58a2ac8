import { Combobox, Loader, Text, UnstyledButton, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { ChevronsUpDown } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { RelativeTime } from '#src/ui/RelativeTime.tsx'
import { StateTag } from './StateTag.tsx'
import type { Version } from './version.ts'
import { useVersionChoices, type VersionChoices } from './version-choices.ts'
import classes from './VersionPicker.module.css'

type VersionPickerProps = { label: string; own: Version | null; other: Version | null; onPick: (id: string) => void; children: ReactNode }

/** A side of the comparison that opens a search over all versions. */
export function VersionPicker({ label, own, other, onPick, children }: VersionPickerProps) {
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text, 150)
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.focusTarget()
      setText('')
    },
  })
  const choices = useVersionChoices({ text: settled, own, other, isOpen: combobox.dropdownOpened })
  const first = choices.status === 'found' ? choices.choices[0]?.id : undefined
  const { selectFirstOption, dropdownOpened: isOpen } = combobox
  // Enter takes the row that is marked, so one is from the moment the rows are there.
  useEffect(() => {
    if (isOpen && first !== undefined) selectFirstOption()
  }, [isOpen, settled, first, selectFirstOption])
  const pick = (id: string) => {
    onPick(id)
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={pick} width={420} position="bottom-start" shadow="md" withinPortal={false}>
      <Combobox.Target targetType="button" withAriaAttributes={false}>
        <UnstyledButton className={classes.target} aria-label={label} aria-haspopup="dialog" aria-expanded={combobox.dropdownOpened} onClick={() => combobox.toggleDropdown()}>
          {children}
          <ChevronsUpDown size={14} aria-hidden className={classes.chevrons} />
        </UnstyledButton>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          placeholder="Name, handle or v2"
          role="combobox"
          aria-expanded
          aria-controls={combobox.listId ?? ''}
          aria-label="Search versions"
          rightSection={choices.status === 'loading' ? <Loader size={14} /> : null}
        />
        <Combobox.Options mah={320} className={classes.options} aria-label="Versions">
          <Choices choices={choices} isKin={settled.trim() === '' && other !== null} />
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function Choices({ choices, isKin }: { choices: VersionChoices; isKin: boolean }) {
  if (choices.status === 'loading') return <Combobox.Empty>Searching …</Combobox.Empty>
  if (choices.status === 'failed') return <Combobox.Empty>The versions could not be asked for.</Combobox.Empty>
  if (choices.choices.length === 0) return <Combobox.Empty>{isKin ? 'No other version of this connector. Type to search all.' : 'No version has this in its name or handle.'}</Combobox.Empty>
  return (
    <>
      {choices.choices.map((choice) => (
        <Combobox.Option key={choice.id} value={choice.id} className={classes.option}>
          <span className={classes.name}>{choice.name}</span>
          <span className={classes.handle}>{choice.handle} v{choice.version}</span>
          <StateTag state={choice.state} />
          <span className={classes.time}><RelativeTime time={choice.changedAt} /></span>
        </Combobox.Option>
      ))}
      {choices.hasMore && <Text size="xs" c="dimmed" p={6}>There are more; type to narrow the list.</Text>}
    </>
  )
}
