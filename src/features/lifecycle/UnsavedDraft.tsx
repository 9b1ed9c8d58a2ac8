import { Button, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { partLabel } from '#domain/parts/part-label.ts'
import { Blank } from '#src/ui/Blank.tsx'
import { draftById } from '#src/workspace/draft-store.ts'
import { placeProblem } from '#src/workspace/problem-places.ts'
import { saveConnector, type SaveOutcome } from '#src/workspace/save-connector.ts'
import type { ServerVersion } from '#src/workspace/server-version.ts'

type UnsavedDraftProps = { draft: ServerVersion; /** The server has it all, or may have: it is to be read again. */ onSaved: () => void; onClose: () => void }

/** Before a publication: what this browser holds is saved first, and it goes on. */
export function UnsavedDraft({ draft: { head: { id }, content }, onSaved, onClose }: UnsavedDraftProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  // Of another visit, there is nothing open that could be saved from here.
  const isOpen = draftById(id) !== null
  const save = async () => {
    setBusy(true)
    const problem = problemOf(await saveConnector(id), content.name)
    setBusy(false)
    setRefusal(problem)
    if (problem === null) onSaved()
  }
  return (
    <Blank
      title={`${content.name} has unsaved changes`}
      actions={
        <Group gap="xs">
          {isOpen
            ? <Button data-autofocus loading={isBusy} onClick={() => void save()}>Save and go on</Button>
            : <Button data-autofocus onClick={onSaved}>Look again</Button>}
          <Button variant="default" onClick={onClose} renderRoot={(props) => <Link to="/connectors/$connectorId" params={{ connectorId: id }} {...props} />}>Go to the draft</Button>
        </Group>
      }
    >
      They are in this browser only: a publication freezes what the server holds, and they would be left out.
      {refusal !== null && <Text role="alert" c="red" mt="xs">{refusal}</Text>}
    </Blank>
  )

  function problemOf(outcome: SaveOutcome, name: string): string | null {
    switch (outcome.status) {
      case 'saved':
      case 'unchanged':
        return null
      case 'problems': {
        const [first] = outcome.problems
        const mine = draftById(id)?.mine
        if (first === undefined || mine === undefined) return 'Nothing is saved yet.'
        const { part, message } = placeProblem(first, mine)
        return `Nothing is saved yet. ${partLabel(part, mine)}: ${message}`
      }
      case 'waiting':
        return 'The server can not be reached. It is saved when it is back.'
      case 'merging':
        return `Somebody else saved ${name} meanwhile: the draft shows both, to be merged.`
      case 'frozen':
      case 'refused':
        return 'It could not be saved; the draft says why.'
    }
  }
}
