import { Button, Group } from '@mantine/core'
import { CloudOff, Plus, SearchX, Shapes } from 'lucide-react'
import { openCreateDialog } from '#src/workspace/lifecycle-store.ts'
import { Blank } from '#src/ui/Blank.tsx'
import { refusalFor } from '#src/workspace/session/permissions.ts'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import { isNarrowed, type LibrarySearch } from './library-search.ts'

type LibraryBlankProps = { search: LibrarySearch; failure: string | null; onClear: () => void; onRetry: () => void }

/** Why the list is empty, and what to do about it. */
export function LibraryBlank({ search, failure, onClear, onRetry }: LibraryBlankProps) {
  if (failure !== null) {
    return (
      <Blank role="alert" icon={<CloudOff size={28} aria-hidden />} title="The connectors could not be loaded" actions={<Button onClick={onRetry}>Try again</Button>}>
        {failure}
      </Blank>
    )
  }
  if (isOwnOnly(search)) {
    return (
      <Blank
        icon={<Shapes size={28} aria-hidden />}
        title="No own connectors yet"
        actions={<Group gap="xs"><NewButton /><Button variant="default" onClick={onClear}>Look at the library</Button></Group>}
      >
        Clone a connector of the library to start from something that works, or begin with an empty one.
      </Blank>
    )
  }
  if (isNarrowed(search)) {
    return (
      <Blank icon={<SearchX size={28} aria-hidden />} title="No connectors match" actions={<Button variant="default" onClick={onClear}>Clear search and filters</Button>}>
        {search.q ? <>Nothing has “{search.q}” in its name, handle, description or Lua{hasFilters(search) && ' and fits the filters'}.</> : 'Nothing fits these filters together.'}
      </Blank>
    )
  }
  return (
    <Blank icon={<Shapes size={28} aria-hidden />} title="No connectors yet" actions={<NewButton />}>
      The library is empty. Make the first connector.
    </Blank>
  )
}

const NewButton = () => <ReasonButton reason={refusalFor('connectors.create')} leftSection={<Plus size={14} aria-hidden />} onClick={openCreateDialog}>New connector</ReasonButton>

const hasFilters = ({ type, state, origin }: LibrarySearch) => type !== undefined || state !== undefined || origin !== undefined

function isOwnOnly({ q, type, state, origin }: LibrarySearch): boolean {
  return !q && type === undefined && (origin === undefined || origin !== 'library') && (state === undefined || state !== 'library') && (origin !== undefined || state !== undefined)
}
