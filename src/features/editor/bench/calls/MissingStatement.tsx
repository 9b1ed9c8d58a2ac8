import { Button, Group } from '@mantine/core'
import { withStatement } from '#domain/policy/add-statement.ts'
import type { AllowStatement } from '#domain/policy/decide.ts'
import { setTexts } from '#src/workspace/edit-connector.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import { useFrozenReason } from '../../frozen.ts'
import { copyText } from '../../notices/copy-text.ts'
import { offerUndo, say } from '../../notices/undo-notice.tsx'
import { focusPane } from '../../switch-pane.ts'
import { useGoToPart } from '../../use-editor-location.ts'
import type { Bench } from '../bench.ts'
import { runNow } from '../run-now.ts'
import { useStatementToKeep } from './SecretsContext.ts'

const hasNoStatement = 'A secret of the config alone says where this leads. Write the statement by hand.'
const policyPart = { scope: 'connector', field: 'iamPolicyJson' } as const

/** The ways to a statement that would have allowed a call: into the permissions, where the run then shows what comes of it, or onto the clipboard. */
export function MissingStatement({ connectorId, place, statement }: Bench & { statement: AllowStatement }) {
  const frozen = useFrozenReason(connectorId)
  const goTo = useGoToPart()
  const kept = useStatementToKeep(statement)
  const add = () => {
    if (kept === null) return
    const added = withStatement(draftById(connectorId)?.mine.iamPolicyJson ?? '', kept)
    if (added === null) {
      say('The permissions can not be read as they are; mend them first.')
      return goTo('permissions')
    }
    const step = setTexts(connectorId, [{ part: policyPart, text: added.text }], `Allow ${kept.Action}`)
    // The button goes with the error that it stands under.
    focusPane('run')
    offerUndo(connectorId, `The permissions allow ${kept.Action} on ${kept.Resource} now.`, step, () => goTo('permissions', { line: added.line }))
    void runNow(connectorId, place)
  }
  return (
    <Group gap="xs">
      <ReasonButton size="compact-xs" reason={frozen ?? (kept === null ? hasNoStatement : null)} onClick={add}>Add it to Permissions</ReasonButton>
      {kept !== null && <Button variant="default" size="compact-xs" onClick={() => void copyText(JSON.stringify(kept, null, 2), 'The statement is copied.')}>Copy the statement</Button>}
      <Button variant="subtle" size="compact-xs" onClick={() => goTo('permissions')}>Go to Permissions</Button>
    </Group>
  )
}
