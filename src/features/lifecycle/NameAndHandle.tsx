import { Loader, TextInput } from '@mantine/core'
import { Check } from 'lucide-react'
import { limits } from '#domain/connector-problems.ts'
import { nameProblem } from '#domain/names.ts'
import type { HandleField } from './use-handle.ts'

type NameAndHandleProps = {
  name: string
  onName: (name: string) => void
  /** What the server said about the name it was sent. */
  nameProblem: string | null
  handle: HandleField
  /** What the server said about the handle it was sent. */
  handleProblem: string | null
}

export function NameAndHandle({ name, onName, nameProblem: refusal, handle, handleProblem }: NameAndHandleProps) {
  const ownNameProblem = name === '' ? null : nameProblem(name)?.message
  const ownProblem = handle.status.kind === 'problem' && handle.value !== '' ? handle.status.message : null
  return (
    <>
      <TextInput
        label="Name"
        data-autofocus
        required
        maxLength={limits.name}
        value={name}
        error={ownNameProblem ?? refusal}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onName(event.currentTarget.value)}
      />
      <TextInput
        label="Handle"
        description="Stands in URLs and in Lua of others. It can not be changed later."
        required
        spellCheck={false}
        autoComplete="off"
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        value={handle.value}
        error={ownProblem ?? handleProblem}
        rightSection={<HandleSign handle={handle} />}
        onChange={(event) => handle.change(event.currentTarget.value)}
      />
    </>
  )
}

function HandleSign({ handle: { value, status } }: { handle: HandleField }) {
  if (value === '' || status.kind === 'problem') return null
  if (status.kind === 'checking') return <Loader size={14} role="status" aria-label="Checking whether it is free" />
  return <Check size={14} role="img" aria-label="The handle is free" color="var(--studio-added)" />
}
