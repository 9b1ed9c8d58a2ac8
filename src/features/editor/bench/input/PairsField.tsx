import { ActionIcon, TextInput } from '@mantine/core'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import classes from './Input.module.css'

type Pair = readonly [name: string, value: string]
type PairsFieldProps = { label: string; value: Readonly<Record<string, string>>; onChange: (value: Record<string, string>) => void }

/** Names and their values, one pair a row. A row without a name is not told yet. */
export function PairsField({ label, value, onChange }: PairsFieldProps) {
  const [typed, setTyped] = useState<readonly Pair[]>(() => Object.entries(value))
  // What came from outside, as by a paste, replaces what was typed.
  const rows = isSame(typed, value) ? typed : Object.entries(value)
  const change = (next: readonly Pair[]) => {
    setTyped(next)
    onChange(Object.fromEntries(next.filter(([name]) => name !== '')))
  }
  const set = (index: number, pair: Pair) => change(rows.map((each, place) => (place === index ? pair : each)))
  return (
    <fieldset className={classes.pairs}>
      <legend className={classes.label}>{label}</legend>
      {rows.map(([name, text], index) => (
        <div key={index} className={classes.pair}>
          <TextInput aria-label={`${label}, name ${index + 1}`} value={name} spellCheck={false} onChange={(event) => set(index, [event.currentTarget.value, text])} />
          <TextInput aria-label={`${label}, value of ${name === '' ? index + 1 : name}`} value={text} spellCheck={false} onChange={(event) => set(index, [name, event.currentTarget.value])} />
          <ActionIcon size="sm" aria-label={`Remove ${name === '' ? 'the row' : name}`} onClick={() => change(rows.filter((_, place) => place !== index))}><X size={13} aria-hidden /></ActionIcon>
        </div>
      ))}
      <button type="button" className={classes.add} onClick={() => change([...rows, ['', '']])}><Plus size={12} aria-hidden />Add {label === 'Headers' ? 'a header' : 'a parameter'}</button>
    </fieldset>
  )
}

function isSame(typed: readonly Pair[], value: Readonly<Record<string, string>>): boolean {
  return JSON.stringify(Object.fromEntries(typed.filter(([name]) => name !== ''))) === JSON.stringify(value)
}
